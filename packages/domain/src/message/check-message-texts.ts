import type { Result } from '../result.ts'
import type { MessageKind, MessageLanguage, MessageText, MessageTexts, Placeholder } from './message-text.ts'
import { accept, refuse } from '../result.ts'
import {
  lengthOf,
  LONGEST_BODY,
  LONGEST_SUBJECT,
  MESSAGE_KINDS,
  MESSAGE_LANGUAGES,
  NEEDED_PLACEHOLDERS,
  NEVER_IN_SUBJECT,
  PLACEHOLDERS,
  placeholdersIn,
} from './message-text.ts'

export const MESSAGE_PARTS = ['subject', 'body'] as const
export type MessagePart = (typeof MESSAGE_PARTS)[number]

type At = { readonly kind: MessageKind; readonly language: MessageLanguage; readonly part: MessagePart }
export type MessageTextRefusal =
  | (At & { readonly code: 'messageTextMissing' })
  | (At & { readonly code: 'messageTooLong'; readonly length: number; readonly most: number })
  /** A brace that opens and does not close, or the other way round. */
  | (At & { readonly code: 'braceAlone' })
  | (At & { readonly code: 'unknownPlaceholder'; readonly placeholder: string })
  | (At & { readonly code: 'placeholderMissing'; readonly placeholder: Placeholder })
  | (At & { readonly code: 'placeholderInSubject'; readonly placeholder: Placeholder })

/** Whether the texts may be sent: all there in both languages, of a length that is read, with the placeholders that they need. */
export function checkMessageTexts(texts: MessageTexts): Result<MessageTexts, readonly MessageTextRefusal[]> {
  const refusals = MESSAGE_KINDS.flatMap((kind) =>
    MESSAGE_LANGUAGES.flatMap((language) => ofOne(kind, language, texts[kind][language])),
  )
  return refusals.length === 0 ? accept(texts) : refuse(refusals)
}

function ofOne(kind: MessageKind, language: MessageLanguage, text: MessageText): readonly MessageTextRefusal[] {
  const ofParts = MESSAGE_PARTS.flatMap((part) => ofPart({ kind, language, part }, text[part]))
  const used = placeholdersIn(text.body)
  const missing = NEEDED_PLACEHOLDERS[kind].filter((placeholder) => !used.includes(placeholder))
  const inSubject = NEVER_IN_SUBJECT.filter((placeholder) => placeholdersIn(text.subject).includes(placeholder))
  return [
    ...ofParts,
    ...missing.map((placeholder) => ({ code: 'placeholderMissing', kind, language, part: 'body', placeholder }) as const),
    ...inSubject.map((placeholder) => ({ code: 'placeholderInSubject', kind, language, part: 'subject', placeholder }) as const),
  ]
}

function ofPart(at: At, text: string): readonly MessageTextRefusal[] {
  if (text.trim() === '') return [{ ...at, code: 'messageTextMissing' }]
  const [length, most] = [lengthOf(text), at.part === 'subject' ? LONGEST_SUBJECT : LONGEST_BODY]
  const isKnown = (name: string) => PLACEHOLDERS.some((placeholder) => placeholder === name)
  return [
    ...(length > most ? [{ ...at, code: 'messageTooLong', length, most } as const] : []),
    ...(/[{}]/u.test(text.replace(/\{[^{}]*\}/gu, '')) ? [{ ...at, code: 'braceAlone' } as const] : []),
    ...placeholdersIn(text)
      .filter((name) => !isKnown(name))
      .map((placeholder) => ({ ...at, code: 'unknownPlaceholder', placeholder }) as const),
  ]
}
