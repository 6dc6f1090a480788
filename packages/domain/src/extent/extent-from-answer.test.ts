import { expect, test } from 'vitest'
import { extentFrom } from './extent-from-answer.ts'

test('an answer of the form is read as the extent it states', () => {
  const marked = { kind: 'marked' } as const
  expect(extentFrom({ kind: 'extent', regions: ['heel-right', 'heel-left'] })).toEqual({
    ok: true,
    value: { kind: 'regions', regions: ['heel-left', 'heel-right'], source: marked },
  })
  expect(extentFrom({ kind: 'extent', regions: [] })).toEqual({ ok: true, value: { kind: 'none', source: marked } })
  expect(extentFrom({ kind: 'notSure' })).toEqual({ ok: true, value: { kind: 'notSure' } })
})

test('an item that was not reached, or was left open, is blank and never "none"', () => {
  expect(extentFrom(undefined)).toEqual({ ok: true, value: { kind: 'blank' } })
  expect(extentFrom({ kind: 'blank' })).toEqual({ ok: true, value: { kind: 'blank' } })
})

test('a region that is not on the map is refused', () => {
  expect(extentFrom({ kind: 'extent', regions: ['tail'] })).toEqual({
    ok: false,
    error: { code: 'regionNotOnMap', text: 'tail' },
  })
})
