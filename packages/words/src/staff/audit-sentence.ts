import type { ByLanguage, Language } from '../language.ts'
import { listOf } from '../names/list.ts'
import { isAuditAction } from './audit-action.ts'
import { auditChangeText } from './audit-change.ts'
import type { AnswerTime, AuditChange } from './audit-change.ts'
import { auditFactTexts } from './audit-fact.ts'
import { AUDIT_PHRASES } from './audit-phrase.ts'

/** One row of the audit, with the names that its ids stand for. */
export type AuditLine = {
  readonly actor: { readonly kind: 'staff' | 'patient' | 'visitor' | 'system'; readonly name: string | null }
  readonly action: string
  readonly patient: { readonly number: number; readonly name: string } | null
  /** A member of staff whom the act is about. */
  readonly person: string | null
  readonly detail: Readonly<Record<string, unknown>>
  readonly changes: readonly AuditChange[]
  readonly when: AnswerTime
}

/** A sentence in its parts, so that a screen can mark the names and lead to the patient. */
export type AuditPart = { readonly kind: 'text' | 'actor' | 'patient'; readonly text: string }

const SOMEBODY = {
  en: { staff: 'Somebody who no longer works here', patient: 'Whoever held the link', visitor: 'Somebody on the patient pages', system: 'Sebone' },
  ja: { staff: '退職したスタッフ', patient: 'リンクの利用者', visitor: '患者ページを開いた方', system: 'Sebone' },
} as const
const NOBODY: ByLanguage<string> = { en: 'a patient', ja: '患者' }
const A_PERSON: ByLanguage<string> = { en: 'a member of staff', ja: 'スタッフ' }

const UNKNOWN: ByLanguage<(action: string) => string> = {
  en: (action) => `did something that this version has no words for (${action})`,
  ja: (action) => `このバージョンでは表示できない操作をしました（${action}）`,
}

const TAKEN: ByLanguage<(changes: string) => string> = {
  en: (changes) => ` and took over ${changes}`,
  ja: (changes) => `、${changes}を反映`,
}

const SLOT = /\{(\w+)(?:\|([^}]*))?\}/gu

function slot(name: string, otherwise: string, line: AuditLine, language: Language): AuditPart {
  const { patient, person, changes, when } = line
  if (name === 'patient') {
    const known = patient && (language === 'ja' ? `${patient.name}（No. ${patient.number}）` : `${patient.name} (no. ${patient.number})`)
    return known ? { kind: 'patient', text: known } : { kind: 'text', text: NOBODY[language] }
  }
  if (name === 'person') return { kind: 'text', text: person ?? A_PERSON[language] }
  const said = changes.map((change) => auditChangeText(change, when, language))
  if (name === 'taken') return { kind: 'text', text: said.length === 0 ? '' : TAKEN[language](listOf(said, language)) }
  return { kind: 'text', text: said.length === 0 ? otherwise : listOf(said, language) }
}

function phraseParts(line: AuditLine, language: Language): AuditPart[] {
  const { action } = line
  const phrase = isAuditAction(action) ? AUDIT_PHRASES[language][action] : UNKNOWN[language](action)
  const parts: AuditPart[] = []
  let from = 0
  for (const match of phrase.matchAll(SLOT)) {
    parts.push({ kind: 'text', text: phrase.slice(from, match.index) })
    parts.push(slot(match[1] ?? '', match[2] ?? '', line, language))
    from = match.index + match[0].length
  }
  return [...parts, { kind: 'text', text: phrase.slice(from) }]
}

/** "Tanaka changed numbness at 1 month 3 → 2 of Shiken Hanako (no. 62), reason: phone correction". */
export function auditParts(line: AuditLine, language: Language): readonly AuditPart[] {
  const { actor, detail, changes } = line
  const name = actor.kind === 'staff' && actor.name !== null ? actor.name : SOMEBODY[language][actor.kind]
  // What changed says point and day already, and not which finding it was.
  const told = changes.length === 0 ? detail : { kind: detail['kind'], reason: detail['reason'] }
  const facts = auditFactTexts(told, language)
  const beside = facts.length === 0 ? '' : language === 'ja' ? `（${facts.join('、')}）` : `, ${facts.join(', ')}`
  const parts: AuditPart[] = [
    { kind: 'actor', text: name },
    { kind: 'text', text: language === 'ja' ? 'が' : ' ' },
    ...phraseParts(line, language),
    { kind: 'text', text: beside },
  ]
  return parts.filter(({ text }) => text !== '')
}

export const auditSentence = (line: AuditLine, language: Language): string =>
  auditParts(line, language)
    .map(({ text }) => text)
    .join('')
