import { describe, expect, expectTypeOf, test } from 'vitest'
import { SPEAKERS, texts, type Placeholders } from './texts.ts'

describe('interface texts', () => {
  test('a message is filled in the language of its speaker', () => {
    const words = texts('trial', {
      en: { found: '{count, plural, one {# patient} other {# patients}}' },
      ja: { found: '{count}人' },
    })
    expect(SPEAKERS.en._(`${words.prefix}.found`, { count: 1 })).toBe('1 patient')
    expect(SPEAKERS.ja._(`${words.prefix}.found`, { count: 12 })).toBe('12人')
  })

  test('placeholders are read from the English text', () => {
    expectTypeOf<Placeholders<'Day {day} of {total}'>>().toEqualTypeOf<'day' | 'total'>()
    expectTypeOf<Placeholders<'{count, plural, one {# patient} other {# patients}}'>>().toEqualTypeOf<'count'>()
    expectTypeOf<Placeholders<'No braces'>>().toEqualTypeOf<never>()
  })

  test('a key that Japanese lacks does not compile', () => {
    // @ts-expect-error `send` has no Japanese
    const words = texts('trial2', { en: { save: 'Save', send: 'Send' }, ja: { save: '保存' } })
    expect(words.prefix).toBe('trial2')
  })
})
