import type { ReportFacts } from '../report/report-facts.ts'
import type { Result } from '../result.ts'
import type { CaseProblem } from './case-problem.ts'
import { duplicateKeysIn } from './duplicate-keys.ts'
import { readCaseFile } from './read-case-file.ts'

/**
 * Reads the text of a case file (UTF-8, a byte order mark allowed). Refuses what is not JSON, keys that come twice in
 * one object, and everything that `readCaseFile` refuses, all problems at once.
 */
export function readCaseText(text: string): Result<ReportFacts, CaseProblem[]> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text
  const parsed = parse(json)
  if (!parsed) return { ok: false, error: [{ code: 'notJson', path: '' }] }
  const duplicates = duplicateKeysIn(json)
  const read = readCaseFile(parsed.value)
  if (duplicates.length === 0) return read
  return { ok: false, error: [...duplicates, ...(read.ok ? [] : read.error)] }
}

function parse(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) }
  } catch {
    return null
  }
}
