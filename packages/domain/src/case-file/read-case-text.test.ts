import { describe, expect, test } from 'vitest'
import { CASE_NUMBERS, readCase, type PrintedCase } from '@sebone/fixtures/cases'
import { readCaseText } from './read-case-text.ts'

/** Report no. 62 with something changed in it; what the change returns stands for the whole file. */
function with62(change: (file: PrintedCase) => unknown): unknown {
  const file = readCase(62)
  return change(file) ?? file
}
const set = <T extends object>(target: T, values: object): void => void Object.assign(target, values)

describe('the text of a file', () => {
  test.each(CASE_NUMBERS)('case %s reads with and without a byte order mark', (number) => {
    const text = JSON.stringify(readCase(number), null, 2)
    expect(readCaseText(`\ufeff${text}`)).toEqual(readCaseText(text))
    expect(readCaseText(text).ok).toBe(true)
  })

  test.each(['', '{', "{'number': 1}", 'number: 62', '[1,]', '{"a":1}}'])('%j is no JSON', (text) => {
    expect(readCaseText(text)).toEqual({ ok: false, error: [{ path: '', code: 'notJson' }] })
  })

  test('a key that comes twice is found, which parsing alone would hide', () => {
    const text = JSON.stringify(readCase(62))
      .replace('"billedSites":2', '"billedSites":1,"billedSites":2')
      .replace('{"at":"1 week after treatment"', '{"\\u0061t":"治療前","at":"1 week after treatment"')
    expect(readCaseText(text)).toEqual({
      ok: false,
      error: [
        { path: 'procedure.billedSites', code: 'duplicateKey', key: 'billedSites' },
        { path: 'scores.rows[1].at', code: 'duplicateKey', key: 'at' },
      ],
    })
  })

  test('brackets, commas and escaped quotes inside texts are not structure', () => {
    const text = JSON.stringify(with62((f) => set(f.patient, { countryOfResidence: 'a "b", {c: [d]} \\' })))
    expect(readCaseText(text).ok).toBe(true)
  })
})
