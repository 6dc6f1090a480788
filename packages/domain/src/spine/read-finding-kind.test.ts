import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FINDING_KINDS, FINDINGS, fitsLocation } from './finding.ts'
import { readFindingKind } from './read-finding-kind.ts'
import { anyText } from '../text/any-text.test-data.ts'

const nearest = (text: string) => {
  const read = readFindingKind(text)
  return read.ok ? `read as ${read.value}` : read.error.nearest
}

test('every code, name and synonym is read, and each means one kind only', () => {
  for (const kind of FINDING_KINDS) {
    const { name, synonyms } = FINDINGS[kind]
    for (const word of [kind, name.en, name.ja, ...synonyms]) {
      expect([word, readFindingKind(word)]).toEqual([word, { ok: true, value: kind }])
    }
  }
})

test.each([
  ['degenerative disc disease', 'discDegeneration'],
  ['Spinal stenosis', 'spinalCanalStenosis'],
  ['SPONDYLOLISTHESIS', 'anterolisthesis'],
  ['slip', 'anterolisthesis'],
  ['Slipped disk', 'discHerniation'],
  ['bulge', 'discHerniation'],
  ['Schmorl’s nodes', 'schmorlsNode'],
  ["Schmorl's node", 'schmorlsNode'],
  ['Schmorl nodes', 'schmorlsNode'],
  ['腰部脊柱管狭窄症', 'spinalCanalStenosis'],
  ['ﾍﾙﾆｱ', 'discHerniation'],
  ['すべり症', 'anterolisthesis'],
  ['骨粗しょう症', 'osteoporosis'],
])('%s is %s', (text, kind) => {
  expect(readFindingKind(text)).toEqual({ ok: true, value: kind })
})

test("Schmoll's nodes, as the source report prints it, is refused and yields Schmorl's node", () => {
  expect(readFindingKind("Schmoll's nodes")).toEqual({
    ok: false,
    error: { code: 'unknownFinding', text: "Schmoll's nodes", nearest: 'schmorlsNode' },
  })
})

test.each([
  ['spinal canal stenonsis', 'spinalCanalStenosis'],
  ['anterolithesis', 'anterolisthesis'],
  ['osteoprosis', 'osteoporosis'],
  ['foramnial stenosis', 'foraminalStenosis'],
  ['圧迫骨析', 'compressionFracture'],
  ['シュモ一ル結節', 'schmorlsNode'],
])('%s is near to %s', (text, kind) => {
  expect(nearest(text)).toBe(kind)
})

test.each([
  ['ddx', 'discDegeneration'],
  ['spinel cannal stenossis', 'spinalCanalStenosis'],
  ['osteoporossiss', 'osteoporosis'],
])('%s is near to %s, by one letter in three at most', (text, kind) => {
  expect(nearest(text)).toBe(kind)
})

test.each(['dd', 'stenosis', 'slipxy'])('"%s" is too short, or may mean too much, for a guess', (text) => {
  expect(nearest(text)).toBeNull()
})

test.each(['', 'x', 'headache', '頭痛', 'a'.repeat(5000)])('nothing is near to "%s"', (text) => {
  expect(nearest(text)).toBeNull()
})

test('no text throws', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(readFindingKind(text).ok).toBeTypeOf('boolean')
    }),
  )
})

test('a slip belongs to a bone, a stenosis to a disc, and an unclear place is held against neither', () => {
  expect(fitsLocation('anterolisthesis', { vertebra: 'L4' })).toBe(true)
  expect(fitsLocation('anterolisthesis', { disc: 'L4/5' })).toBe(false)
  expect(fitsLocation('spinalCanalStenosis', { disc: 'L4/5' })).toBe(true)
  expect(fitsLocation('spinalCanalStenosis', { vertebra: 'L4' })).toBe(false)
  expect(fitsLocation('schmorlsNode', { unclear: 'upper part of disc L3' })).toBe(true)
  expect(fitsLocation('osteoporosis', { vertebra: 'L4' })).toBe(false)
})
