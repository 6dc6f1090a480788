import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('..', import.meta.url))

/** What a module brings along at run time: type imports vanish. */
function broughtBy(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^'"]*from '([^']+)'/gm)) {
    if (name.startsWith('.')) broughtBy(resolve(dirname(file), name), seen)
    else seen.add(name)
  }
  return seen
}

test.each([
  'symptom/area.ts',
  'symptom/recorded-score.ts',
  'instrument/definition.ts',
  'instrument/check-in.ts',
  'instrument/instruments.ts',
  'instrument/answer.ts',
  'instrument/condition.ts',
  'instrument/visible-items.ts',
  'instrument/read-answer.ts',
  'instrument/read-answers.ts',
  'instrument/red-flags-of.ts',
  'instrument/own/full-check-in.ts',
  'instrument/own/first-intake.ts',
  'instrument/output/form-model.ts',
  'symptom/read-score.ts',
  'outcome/judgement.ts',
  'outcome/threshold.ts',
  'follow-up/assessment-point.ts',
  'follow-up/course.ts',
  'follow-up/standing.ts',
])('%s brings no package along, so a browser can have it', (module) => {
  expect([...broughtBy(resolve(source, module))].filter((name) => !name.startsWith('/'))).toEqual([])
})
