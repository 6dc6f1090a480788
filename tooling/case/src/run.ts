import { readCaseText } from '@sebone/domain/case-file/read-case-text'
import { progressReportOf } from '@sebone/domain/report/progress-report'
import type { Result } from '@sebone/domain/result'
import { accept } from '@sebone/domain/result'
import { caseProblemLine } from '@sebone/words/staff/case-problem'
import { aboutFile, argumentLine, fileLine } from './problem-lines.ts'
import { readArguments } from './read-arguments.ts'
import { readFileText } from './read-file-text.ts'
import { render } from './render.ts'

type Lines = { readonly lines: readonly string[] }

/** From the words after the command to what it prints: the report, or one line for each problem. */
export function run(typed: readonly string[], standingIn: string | undefined): Result<string, Lines> {
  const asked = readArguments(typed)
  if (!asked.ok) return { ok: false, error: { lines: asked.error.map(argumentLine) } }
  const { file, language, format } = asked.value

  const text = readFileText(file, standingIn)
  if (!text.ok) return { ok: false, error: { lines: [fileLine(file, text.error)] } }

  const facts = readCaseText(text.value)
  if (!facts.ok) {
    const lines = facts.error.map((problem) =>
      problem.path === '' ? aboutFile(file, caseProblemLine(problem, language)) : caseProblemLine(problem, language),
    )
    return { ok: false, error: { lines } }
  }
  return accept(render(progressReportOf(facts.value), format, language))
}
