import { startEmbedded } from './launcher.ts'

/** A program for the launcher's tests: an instance of its own process, which can be killed. */
const [folder = '', binaries = ''] = process.argv.slice(2)
const started = await startEmbedded({ folder, binaries })
process.once('SIGTERM', async () => {
  if (started.ok) await started.value.stop()
})
const said = started.ok ? { url: started.value.urlFor('superuser') } : started.error
process.stdout.write(`${JSON.stringify(said)}\n`)
