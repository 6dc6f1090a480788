import { SADDLE } from '@sebone/domain/extent/saddle'
import type { CheckInFacts } from '@sebone/domain/follow-up/alerts-of'
import { isRedFlag } from '@sebone/domain/follow-up/red-flag'
import type { RedFlagAnswer } from '@sebone/domain/follow-up/red-flag'
import type { Answers } from '@sebone/domain/instrument/answer'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import { extentsFrom } from '@sebone/domain/instrument/extents-from'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import { redFlagsOf } from '@sebone/domain/instrument/red-flags-of'

export type SentAnswers = {
  readonly assessmentId: string
  readonly instrumentId: string
  readonly instrumentVersion: number
  readonly answers: Answers
}

/** What an answer said besides its scores, read with the definition that it was asked in. */
export function checkInFacts({ assessmentId, instrumentId, instrumentVersion, answers }: SentAnswers): CheckInFacts {
  const definition = instrumentOf(instrumentId, instrumentVersion)
  const { worry } = answers
  const hasWorry = worry?.kind === 'text' && worry.text.trim() !== ''
  if (!definition) return { assessmentId, redFlags: { kind: 'notAsked' }, numbness: { kind: 'blank' }, hasWorry }
  const extents = extentsFrom(definition, answers)
  const numbness = extents.ok && extents.value.numbness.kind !== 'sameAsLastTime' ? extents.value.numbness : ({ kind: 'blank' } as const)
  return { assessmentId, redFlags: redFlagAnswer(definition, answers), numbness, hasWorry }
}

function redFlagAnswer(definition: InstrumentDefinition, answers: Answers): RedFlagAnswer {
  const { escalated, unclear, isAllClear } = redFlagsOf(definition, answers, SADDLE)
  const [first, ...rest] = escalated.filter(isRedFlag)
  if (first) return { kind: 'signs', flags: [first, ...rest] }
  if (isAllClear) return { kind: 'none' }
  return unclear.length > 0 ? { kind: 'notSure' } : { kind: 'notAsked' }
}
