import { run } from './run.ts'

const WRONG = 2

// A reader that closes the pipe early (`| head`) has seen enough; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const result = run(process.argv.slice(2), process.env['INIT_CWD'])
if (result.ok) {
  process.stdout.write(result.value)
} else {
  process.stderr.write(`${result.error.lines.join('\n')}\n`)
  process.exitCode = WRONG
}
