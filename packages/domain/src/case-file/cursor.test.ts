import { describe, expect, test } from 'vitest'
import type { CaseProblem } from './case-problem.ts'
import { pathOfIndex, pathOfKey, readCode, readLine, readList, readObject, readOrNull, readPart, readText, report, type Cursor } from './cursor.ts'

const at = (value: unknown, path = 'here'): Cursor => ({ value, path, problems: [] })

/** What a reader made of a value, and what it had to say of it. */
function reading<T>(read: (cursor: Cursor) => T, value: unknown): readonly [T, readonly CaseProblem[]] {
  const cursor = at(value)
  return [read(cursor), cursor.problems]
}

describe('where something stands in a case file', () => {
  test.each([
    ['', 'scores', 'scores'],
    ['scores', 'rows', 'scores.rows'],
    ['scores', 'a b', 'scores["a b"]'],
    ['', 'a b', '["a b"]'],
    ['a', '1', 'a["1"]'],
    ['a', '', 'a[""]'],
    ['a', 'x"y', 'a["x\\"y"]'],
    ['a', '発行', 'a["発行"]'],
    ['a', '_x1', 'a._x1'],
  ])('in %j under %j: %s', (path, key, expected) => {
    expect(pathOfKey(path, key)).toBe(expected)
  })

  test('counts places in a list from 0', () => {
    expect([pathOfIndex('scores.rows', 0), pathOfIndex('', 3)]).toEqual(['scores.rows[0]', '[3]'])
  })
})

describe('an object', () => {
  test('hands out each of its keys with its place', () => {
    const [parts, problems] = reading((cursor) => readObject(cursor, ['a', 'b']), { a: 1, b: null })
    expect(parts).toMatchObject({ a: { value: 1, path: 'here.a' }, b: { value: null, path: 'here.b' } })
    expect(problems).toEqual([])
  })

  test('names every key too many and every key missing, and still hands out the rest', () => {
    const [parts, problems] = reading((cursor) => readObject(cursor, ['a', 'b'], ['c']), { a: 1, d: 2, 'e f': 3 })
    expect(Object.keys(parts ?? {})).toEqual(['a'])
    expect(problems).toEqual([
      { code: 'unknownKey', key: 'd', path: 'here.d' },
      { code: 'unknownKey', key: 'e f', path: 'here["e f"]' },
      { code: 'missingKey', key: 'b', path: 'here.b' },
    ])
  })

  test('may lack an optional key, and may have it', () => {
    expect(reading((cursor) => readObject(cursor, ['a'], ['c']), { a: 1 })[1]).toEqual([])
    expect(reading((cursor) => readObject(cursor, ['a'], ['c']), { a: 1, c: 2 })[0]?.c?.value).toBe(2)
  })

  test('has no key that it only inherits', () => {
    expect(reading((cursor) => readObject(cursor, ['toString']), {})[1]).toEqual([{ code: 'missingKey', key: 'toString', path: 'here.toString' }])
  })

  test.each([null, undefined, 1, 'text', true, [], [1]])('is not %j', (value) => {
    expect(reading((cursor) => readObject(cursor, []), value)).toEqual([undefined, [{ code: 'notAnObject', path: 'here' }]])
  })
})

describe('a list', () => {
  test('hands out each item with its place; an empty one is a list', () => {
    expect(reading(readList, ['x', null])[0]).toMatchObject([{ value: 'x', path: 'here[0]' }, { value: null, path: 'here[1]' }])
    expect(reading(readList, [])).toEqual([[], []])
  })

  test.each([null, {}, { length: 1 }, 'text'])('is not %j', (value) => {
    expect(reading(readList, value)).toEqual([undefined, [{ code: 'notAList', path: 'here' }]])
  })
})

describe('a text', () => {
  test.each(['', ' ', 'L3/4'])('may be %j, as printed', (text) => {
    expect(reading(readText, text)).toEqual([text, []])
  })

  test.each([null, 3, ['a'], {}])('is not %j', (value) => {
    expect(reading(readText, value)).toEqual([undefined, [{ code: 'notText', path: 'here' }]])
  })
})

describe('a line', () => {
  test.each(['Japan', ' 日本 ', 'x'.repeat(200)])('may be %j', (text) => {
    expect(reading(readLine, text)).toEqual([text, []])
  })

  test.each([
    ['', { code: 'blankText' }],
    [' 　', { code: 'blankText' }],
    ['x'.repeat(201), { code: 'textTooLong', maxLength: 200 }],
    ['two\nlines', { code: 'unprintableText' }],
    ['a\u0000b', { code: 'unprintableText' }],
    ['half \ud83d', { code: 'unprintableText' }],
    [3, { code: 'notText' }],
  ])('is not %j', (value, problem) => {
    expect(reading(readLine, value)).toEqual([undefined, [{ ...problem, path: 'here' }]])
  })
})

describe('a code', () => {
  const readSex = (cursor: Cursor) => readCode(cursor, ['female', 'male'])

  test('is one of its list, exactly', () => {
    expect(reading(readSex, 'female')).toEqual(['female', []])
    expect(reading(readSex, 'Female')).toEqual([undefined, [{ code: 'unknownCode', text: 'Female', allowed: ['female', 'male'], path: 'here' }]])
    expect(reading(readSex, null)).toEqual([undefined, [{ code: 'notText', path: 'here' }]])
  })
})

describe('what may be missing', () => {
  test('is null where the file says null, and read where it says something', () => {
    expect(reading((cursor) => readOrNull(cursor, readLine), null)).toEqual([null, []])
    expect(reading((cursor) => readOrNull(cursor, readLine), 'Japan')).toEqual(['Japan', []])
    expect(reading((cursor) => readOrNull(cursor, readLine), '')).toEqual([undefined, [{ code: 'blankText', path: 'here' }]])
  })

  test('was reported already where its key is missing: nothing is said twice', () => {
    expect([readOrNull(undefined, readLine), readPart(undefined, readLine)]).toEqual([undefined, undefined])
    expect(readPart(at('Japan'), readLine)).toBe('Japan')
  })
})

test('a problem stands where it was found, or where the reader says', () => {
  const cursor = at(1)
  expect(report(cursor, { code: 'notACount' })).toBeUndefined()
  report(cursor, { code: 'notADecade' }, 'elsewhere')
  expect(cursor.problems).toEqual([{ code: 'notACount', path: 'here' }, { code: 'notADecade', path: 'elsewhere' }])
})
