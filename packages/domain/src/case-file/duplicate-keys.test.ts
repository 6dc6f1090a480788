import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duplicateKeysIn } from './duplicate-keys.ts'

const paths = (json: string) => duplicateKeysIn(json).map(({ path }) => path)

describe('a key that comes twice in one object is found', () => {
  test.each([
    ['{"a":1,"a":2}', ['a']],
    ['{"a":1,"b":2,"a":3,"a":4}', ['a', 'a']],
    ['{"x":{"a":1,"a":2}}', ['x.a']],
    ['[{"a":1},{"a":1,"a":2}]', ['[1].a']],
    ['{"rows":[{"at":1},{"at":1,"at":2}]}', ['rows[1].at']],
    ['{"rows":[[{"a b":1,"a b":2}]]}', ['rows[0][0]["a b"]']],
    ['{"a":[1,2,{"b":[]}],"a":{}}', ['a']],
    ['{"a":1,"\\u0061":2}', ['a']],
    ['{"a\\"":1,"a\\"":2}', ['["a\\""]']],
  ])('%s: %j', (json, expected) => {
    expect(paths(json)).toEqual(expected)
  })
})

describe('the same word elsewhere is none', () => {
  test.each([
    '{}',
    '[]',
    'null',
    '"a"',
    '{"a":1,"b":1}',
    '{"a":"a"}',
    '{"a":{"a":{"a":1}}}',
    '{"a":1,"b":{"a":1}}',
    '[{"a":1},{"a":1}]',
    '{"a":["a","a"]}',
    '{"a":"{\\"b\\":1,\\"b\\":2}"}',
    '{"a":"x,y","b":"}"}',
    '{"a":"\\\\","b":1}',
  ])('%s', (json) => {
    expect(paths(json)).toEqual([])
  })
})

test('what a writer of JSON wrote has none', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(duplicateKeysIn(json)).toEqual([])
    }),
  )
})

test('a key written a second time at the end of any object is found there', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, noNullPrototype: true }), (object) => {
      const [key = ''] = Object.keys(object)
      const json = `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(key)}:0}`
      expect(duplicateKeysIn(json)).toMatchObject([{ code: 'duplicateKey', key }])
    }),
  )
})

test('ten thousand objects inside each other are walked without running out of stack', () => {
  const deep = 10_000
  expect(paths(`${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`)).toEqual([])
})
