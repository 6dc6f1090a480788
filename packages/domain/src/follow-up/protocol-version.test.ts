import { describe, expect, expectTypeOf, test } from 'vitest'
import type { FollowUpProtocol } from './protocol.ts'
import { day, partial } from './answers.test-data.ts'
import { DEFAULT_PROTOCOL } from './protocol.ts'
import { checkProtocolVersions, protocolOn, type ProtocolVersion } from './protocol-version.ts'

const version = (number: number, from: string, to: string | null): ProtocolVersion => ({
  protocol: { ...DEFAULT_PROTOCOL, version: number },
  validFrom: day(from),
  validTo: to === null ? null : day(to),
})
const VERSIONS = [version(1, '2022-09-01', '2024-03-31'), version(2, '2024-04-01', null)]

describe('the protocol for a treatment', () => {
  test.each([
    ['2022-09-01', 1],
    ['2024-03-31', 1],
    ['2024-04-01', 2],
    ['2030-01-01', 2],
    ['2024-03', 1],
    ['2024-04', 2],
    ['2023', 1],
    ['2025', 2],
  ])('on %s is version %i', (on, number) => {
    expect(protocolOn(partial(on), VERSIONS)).toMatchObject({ ok: true, value: { version: number } })
  })

  test.each([
    ['2022-08-31', { code: 'noProtocol' }],
    ['2021', { code: 'noProtocol' }],
    ['2024', { code: 'protocolUndecided', versions: [1, 2] }],
    ['2022', { code: 'protocolUndecided', versions: [1] }],
  ])('on %s is refused rather than guessed: %j', (on, error) => {
    expect(protocolOn(partial(on), VERSIONS)).toEqual({ ok: false, error: { ...error, on } })
  })

  test('is undecided where two are valid at once, and never the first that comes', () => {
    const both = [version(1, '2022-09-01', null), version(2, '2024-04-01', null)]
    expect(protocolOn(partial('2025-01-01'), both)).toMatchObject({ ok: false, error: { versions: [1, 2] } })
  })
})

describe('versions beside each other', () => {
  test('may leave a gap and stand in any order', () => {
    expect(checkProtocolVersions([...VERSIONS].toReversed()).ok).toBe(true)
    expect(checkProtocolVersions([]).ok).toBe(true)
  })

  test('never hold on the same day', () => {
    expect(checkProtocolVersions([version(2, '2024-03-31', null), version(1, '2022-09-01', '2024-03-31')])).toEqual({
      ok: false,
      error: [{ code: 'protocolsOverlap', first: 2, second: 1, from: '2024-03-31' }],
    })
  })

  test('of two protocols may have the same number', () => {
    const other = { ...version(1, '2025-01-01', null), protocol: { ...DEFAULT_PROTOCOL, id: 'another', version: 1 } }
    expect(checkProtocolVersions([version(1, '2022-09-01', '2024-12-31'), other]).ok).toBe(true)
  })

  test('are each sound, in force, and there once', () => {
    const unsound = { ...version(1, '2024-01-01', '2023-01-01'), protocol: { ...DEFAULT_PROTOCOL, baselineMaxAgeDays: -1 } }
    const checked = checkProtocolVersions([unsound, version(1, '2025-01-01', null)])
    expect(checked.ok ? [] : checked.error.map(({ code }) => code)).toEqual([
      'protocolInvalid',
      'protocolValidityReversed',
      'protocolVersionTwice',
    ])
  })
})

test('a protocol is not used without asking whether there is one', () => {
  expectTypeOf(protocolOn).returns.not.toExtend<FollowUpProtocol>()
})
