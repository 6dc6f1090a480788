/**
 * `npm start`. Only what every Node can run stands in this file: the rest is loaded once the version is known.
 * npm puts the project's own Node 24 first on the path; started by hand with an older one, that Node takes over.
 */
import { withinMemoryBounds } from './start/memory-bounds.ts'
import { underNode24 } from './start/under-node-24.ts'

if (underNode24()) {
  const isDevelopment = process.argv.includes('--dev')
  // The bundler of development needs more room than the server does.
  if (!isDevelopment) withinMemoryBounds()
  const { run } = await import('./start/run.ts')
  await run(isDevelopment)
}
