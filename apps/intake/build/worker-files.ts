import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const WORKER = 'service-worker'
/** A free name in the worker's source, in whose place the build writes what it made. */
const PLACE = 'SEBONE_FILES'

export const isWorker = ({ name }: { readonly name: string }): boolean => name === WORKER

/** Tells the service worker which files there are. Their names carry their content, so the list is the version too. */
export const workerFiles = (): Plugin => ({
  name: 'sebone-worker-files',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const files = Object.keys(bundle)
        .filter((file) => /^assets\/.*\.js$/.test(file))
        .map((file) => `/${file}`)
        .sort()
      const styles = Object.keys(bundle).filter((file) => file.endsWith('.css'))
      const version = createHash('sha256').update([...files, ...styles].join('\n')).digest('hex').slice(0, 12)
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && isWorker(chunk)) {
          chunk.code = chunk.code.replaceAll(`${PLACE}.version`, JSON.stringify(version)).replaceAll(`${PLACE}.files`, JSON.stringify(files))
        }
      }
    },
  },
})
