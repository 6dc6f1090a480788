import { createServer } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { emptyPage, questionPage } from './question-page.ts'

/** React and ReactDOM with one question, nothing else: the floor of a client-rendered page. */
const reactAlone = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rollupOptions: { input: join(import.meta.dirname, 'react-alone.js') } },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunk = outputs.flatMap((result) => ('output' in result ? result.output : [])).find((part) => part.type === 'chunk')
  if (chunk === undefined) throw new Error('the floor did not build')
  return chunk.code
}

/** Serves both floors on one port: `/` rendered on the server, `/react` by React in the browser. */
export const startFloorServer = async (): Promise<{ address: string; stop: () => Promise<void> }> => {
  const [script, empty, question] = [await reactAlone(), emptyPage, questionPage].map((text) => brotliCompressSync(text))
  const server = createServer((request, response) => {
    response.setHeader('content-encoding', 'br')
    if (request.url === '/react-alone.js') response.setHeader('content-type', 'text/javascript').end(script)
    else response.setHeader('content-type', 'text/html').end(request.url === '/react' ? empty : question)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    address: `http://localhost:${address.port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
