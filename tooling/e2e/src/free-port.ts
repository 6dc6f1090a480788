import { createServer } from 'node:net'

/** A port that nothing listens on right now; the kernel does not hand it out again at once. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('the kernel named no port'))
      })
    })
  })
