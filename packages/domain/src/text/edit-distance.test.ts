import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['', '', 0],
  ['', 'node', 4],
  ['node', 'node', 0],
  ['schmoll', 'schmorl', 1],
  ['ndoe', 'node', 1],
  ['nodes', 'node', 1],
  ['kitten', 'sitting', 3],
  ['圧迫骨析', '圧迫骨折', 1],
])('from "%s" to "%s" it is %d', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

test('it is the same both ways, zero for the same word only, and at most the longer word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '骨'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
    }),
  )
})
