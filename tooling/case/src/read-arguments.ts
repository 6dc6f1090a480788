import type { Result } from '@sebone/domain/result'
import { accept } from '@sebone/domain/result'
import type { Language } from '@sebone/words/language'
import { LANGUAGES } from '@sebone/words/language'

export const FORMATS = ['markdown', 'json', 'html'] as const
export type Format = (typeof FORMATS)[number]

export type CaseRequest = Readonly<{ file: string; language: Language; format: Format }>

export type ArgumentProblem =
  | { readonly code: 'noFile' }
  | { readonly code: 'severalFiles'; readonly file: string }
  | { readonly code: 'unknownOption'; readonly option: string }
  | { readonly code: 'optionTwice'; readonly option: string }
  | { readonly code: 'unknownValue'; readonly option: string; readonly value: string | null; readonly allowed: readonly string[] }

const OPTIONS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['--lang', LANGUAGES],
  ['--format', FORMATS],
])

/** Reads `FILE [--lang en|ja] [--format markdown|json|html]` in any order; an option's value may follow `=`. */
export function readArguments(typed: readonly string[]): Result<CaseRequest, readonly ArgumentProblem[]> {
  const problems: ArgumentProblem[] = []
  const files: string[] = []
  const chosen = new Map<string, string>()
  const left = [...typed]

  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (!word.startsWith('-')) {
      files.push(word)
      continue
    }
    const [option = '', ...rest] = word.split('=')
    const allowed = OPTIONS.get(option)
    if (allowed === undefined) {
      problems.push({ code: 'unknownOption', option: word })
      continue
    }
    const value = rest.length > 0 ? rest.join('=') : (left.shift() ?? null)
    if (value === null || !allowed.includes(value)) problems.push({ code: 'unknownValue', option, value, allowed })
    else if (chosen.has(option)) problems.push({ code: 'optionTwice', option })
    else chosen.set(option, value)
  }

  const [file, ...others] = files
  if (file === undefined || file === '') problems.push({ code: 'noFile' })
  problems.push(...others.map((other) => ({ code: 'severalFiles' as const, file: other })))
  if (file === undefined || problems.length > 0) return { ok: false, error: problems }
  return accept({
    file,
    language: LANGUAGES.find((language) => language === chosen.get('--lang')) ?? 'en',
    format: FORMATS.find((format) => format === chosen.get('--format')) ?? 'markdown',
  })
}
