import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIRST_INTAKE } from '../instrument/own/first-intake.ts'
import type { MessageText, MessageTexts } from './message-text.ts'
import { checkMessageTexts } from './check-message-texts.ts'
import { DEFAULT_MESSAGE_TEXTS } from './default-message-texts.ts'
import { MessageTexts as Schema } from './message-text-schema.ts'
import { fillIn, lengthOf, placeholdersIn } from './message-text.ts'

const VALUES = { name: '試験 花子', link: 'https://x/#s', code: 'ABCDE-12345', phone: '03-0000-0000', until: '9 September' }
const withInvitation = (over: Partial<MessageText>): MessageTexts => ({
  ...DEFAULT_MESSAGE_TEXTS,
  invitation: { ...DEFAULT_MESSAGE_TEXTS.invitation, en: { ...DEFAULT_MESSAGE_TEXTS.invitation.en, ...over } },
})
const refusalsOf = (texts: MessageTexts) => {
  const checked = checkMessageTexts(texts)
  return checked.ok ? [] : checked.error
}
const AT = { kind: 'invitation', language: 'en' }

describe('a message to patients', () => {
  test('as shipped may be sent, and has the shape that is stored', () => {
    expect(checkMessageTexts(DEFAULT_MESSAGE_TEXTS).ok).toBe(true)
    expect(Schema.parse(DEFAULT_MESSAGE_TEXTS)).toEqual(DEFAULT_MESSAGE_TEXTS)
  })

  test('to a first intake says how long it takes as the form itself does', () => {
    const minutes = FIRST_INTAKE.parts?.reduce((sum, part) => sum + part.minutes, 0)
    const { en, ja } = DEFAULT_MESSAGE_TEXTS.firstIntake
    expect(en.body).toContain(`about ${minutes} minutes`)
    expect(ja.body).toContain(`${minutes}分ほど`)
  })

  test('is filled in; what is no placeholder stays', () => {
    expect(fillIn('{name} 様 {link} {other}', VALUES)).toBe('試験 花子 様 https://x/#s {other}')
    expect(fillIn('$& {name}', { ...VALUES, name: '$1 {link}' })).toBe('$& $1 {link}')
    expect(placeholdersIn('{link} {until} {link}')).toEqual(['link', 'until'])
    expect(lengthOf('𠮷野')).toBe(2)
  })

  test.each<[Partial<MessageText>, readonly object[]]>([
    [{ body: ' ' }, [
      { code: 'messageTextMissing', ...AT, part: 'body' },
      { code: 'placeholderMissing', ...AT, part: 'body', placeholder: 'link' },
      { code: 'placeholderMissing', ...AT, part: 'body', placeholder: 'until' },
    ]],
    [{ body: '{link} {until} {naem}' }, [{ code: 'unknownPlaceholder', ...AT, part: 'body', placeholder: 'naem' }]],
    [{ body: '{link} {until} {name' }, [{ code: 'braceAlone', ...AT, part: 'body' }]],
    [{ body: `{link} {until}${'x'.repeat(1500)}` }, [{ code: 'messageTooLong', ...AT, part: 'body', length: 1514, most: 1500 }]],
    [{ subject: 'For {name}: {link}' }, [
      { code: 'placeholderInSubject', ...AT, part: 'subject', placeholder: 'link' },
      { code: 'placeholderInSubject', ...AT, part: 'subject', placeholder: 'name' },
    ]],
  ])('%j is refused by name', (over, expected) => {
    expect(refusalsOf(withInvitation(over))).toEqual(expected)
  })

  test('any text is accepted or refused by name, and filling it in ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', 'link', ' ', '名'), maxLength: 200 }), (body) => {
        refusalsOf(withInvitation({ body }))
        expect(typeof fillIn(body, VALUES)).toBe('string')
      }),
    )
  })
})
