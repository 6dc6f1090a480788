import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CASE_NUMBERS, readCase, type PrintedCase } from '@sebone/fixtures/cases'
import { progressReportOf } from '../report/progress-report.ts'
import { caseResultOf } from './case-result.ts'
import { readCaseFile } from './read-case-file.ts'
import { anyText } from '../text/any-text.test-data.ts'

/** Report no. 62 with something changed in it; what the change returns stands for the whole file. */
function with62(change: (file: PrintedCase) => unknown): unknown {
  const file = readCase(62)
  return change(file) ?? file
}
const set = <T extends object>(target: T, values: object): void => void Object.assign(target, values)

describe('what is unusual and right', () => {
  test('a spine with a sixth lumbar vertebra has L5/6 and L6/S1', () => {
    const read = readCaseFile(with62((f) => set(f.procedure, { transitionalVertebra: true, discs: 'L5/6, L6/S1' })))
    expect(read.ok && read.value.procedure.discs).toEqual(['L5/6', 'L6/S1'])
  })

  test('a treatment before the first price list has no price, and that is no mistake', () => {
    const read = readCaseFile(with62((f) => set(f.procedure, { performedIn: '2022-08' })))
    expect(read.ok && progressReportOf(read.value).price).toBeNull()
  })

  test('rows may stand in any order, columns may be fewer', () => {
    const read = readCaseFile(
      with62((f) =>
        set(f.scores, {
          areas: ['しびれ'],
          rows: [
            { at: '治療から1か月後', values: ['２'] },
            { at: '治療前', values: ['5'] },
          ],
        }),
      ),
    )
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const result = caseResultOf(progressReportOf(read.value))
    expect(result.areas).toEqual(['numbness'])
    expect(result.verdicts).toEqual({
      numbness: {
        absolute: -3,
        relative: -0.6,
        verdict: 'better',
        resolved: false,
        beyondMeasurementError: false,
        acceptable: true,
      },
    })
    expect(result.points.map(({ point, status }) => [point, status])).toEqual([
      ['baseline', 'recorded'],
      ['oneWeek', 'missed'],
      ['oneMonth', 'recorded'],
      ['threeMonths', 'missed'],
      ['sixMonths', 'missed'],
    ])
  })

  test('a row at 12 months is one more point', () => {
    const row = { at: '12 months after treatment', values: ['0', '0', '', '0'] }
    const read = readCaseFile(with62((f) => void f.scores.rows.push(row)))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const result = caseResultOf(progressReportOf(read.value))
    expect(result.points.at(-1)).toEqual({
      point: 'twelveMonths',
      status: 'recorded',
      scores: { lowerBack: 0, lowerLimbs: 0, numbness: null, buttocks: 0 },
    })
    expect(result.verdicts.numbness).toMatchObject({ verdict: 'unknown', absolute: null, acceptable: null })
    expect(result.residual).toEqual([])
  })

  test('a window that is open is due, however late in it', () => {
    const read = readCaseFile(
      with62((f) => {
        set(f, { publishedOn: '2022-12-27' })
        set(f.procedure, { performedIn: '2022-12-15' })
        set(f.scores, { rows: f.scores.rows.slice(0, 1) })
      }),
    )
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const { points } = caseResultOf(progressReportOf(read.value))
    expect(points[1]).toEqual({ point: 'oneWeek', status: 'due', scores: null })
  })
})

test('whatever is put anywhere into a file, it is read or refused with paths, and never throws', () => {
  const junk = fc.jsonValue({ maxDepth: 3 })
  const places = ['number', 'publishedOn', 'patient', 'procedure', 'findings', 'scores'] as const
  fc.assert(
    fc.property(fc.constantFrom(...places), junk, fc.constantFrom(...CASE_NUMBERS), (key, value, number) => {
      const read = readCaseFile({ ...readCase(number), [key]: value })
      const result = read.ok ? caseResultOf(progressReportOf(read.value)).points : read.error
      expect(result.length).toBeGreaterThan(0)
    }),
  )
})

test('any notation or print in the text fields is read or refused, and never throws', () => {
  const print = fc.oneof(anyText({ maxLength: 30 }), fc.stringMatching(/^[LST0-9/,、～ andto]{0,20}$/))
  fc.assert(
    fc.property(print, print, print, (discs, at, value) => {
      const file = with62((f) => {
        set(f.procedure, { discs })
        set(f.findings[0] ?? f, { at })
        set(f.scores.rows[1] ?? f, { at: value, values: [value, at, discs, ''] })
      })
      const read = readCaseFile(file)
      const result = read.ok ? caseResultOf(progressReportOf(read.value)).points : read.error
      expect(result.length).toBeGreaterThan(0)
    }),
  )
})
