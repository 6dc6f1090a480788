import { createServer } from 'node:net'
import { StartRefusal } from './start-refusal.ts'

/** What the system says about a port, as a line that tells what to do. */
export function portRefusal(error: NodeJS.ErrnoException, port: number, variable: string, host: string): StartRefusal {
  if (error.code === 'EADDRINUSE') {
    return new StartRefusal(
      `Port ${port} is in use by another program. Stop that program, or set ${variable} to a free port.`,
    )
  }
  if (error.code === 'EACCES') {
    return new StartRefusal(`Port ${port} needs more rights than this user has. Set ${variable} to a port above 1023.`)
  }
  return new StartRefusal(`Cannot listen on ${host} (${error.code ?? error.name}). Set HOST to an address of this machine.`)
}

/** Found out before anything else starts, so that a busy port costs no wait. */
export function checkPort(port: number, variable: string, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(portRefusal(error, port, variable, host)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
