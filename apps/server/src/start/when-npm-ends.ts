const LOOK_EVERY_MS = 500

/**
 * `npm start` puts a shell between itself and this process, and a signal that is sent to npm alone ends at that
 * shell. What this process can see is that its parent is gone: then nobody is left to stop it.
 */
export function whenNpmEnds(end: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    end()
  }, LOOK_EVERY_MS)
  look.unref()
}
