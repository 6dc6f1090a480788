import { SADDLE } from '@sebone/domain/extent/saddle'
import type { CheckInFacts } from '@sebone/domain/follow-up/alerts-of'
import { isRedFlag } from '@sebone/domain/follow-up/red-flag'
import type { RedFlagAnswer } from '@sebone/domain/follow-up/red-flag'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import { redFlagsOf } from '@sebone/domain/instrument/red-flags-of'
import type { EpisodeFacts, SentForm } from './episode-facts.ts'

/** What each answer of an episode said besides its scores; what a form said, with the definition that it was asked in. */
export function checkInFactsOf({ assessments, forms }: Pick<EpisodeFacts, 'assessments' | 'forms'>): readonly CheckInFacts[] {
  const formOf = new Map(forms.map((form) => [form.responseId, form]))
  return assessments.map(({ id, responseId, redFlags, extents }) => {
    const form = responseId === null ? undefined : formOf.get(responseId)
    return {
      assessmentId: id,
      redFlags: form ? redFlagAnswer(form) : { kind: redFlags === 'allNo' ? 'none' : 'notAsked' },
      numbness: extents.numbness ?? { kind: 'blank' },
      hasWorry: form?.answers['worry']?.kind === 'text' && form.answers['worry'].text.trim() !== '',
    }
  })
}

function redFlagAnswer({ instrumentId, instrumentVersion, answers }: SentForm): RedFlagAnswer {
  const definition = instrumentOf(instrumentId, instrumentVersion)
  if (!definition) return { kind: 'notAsked' }
  const { escalated, unclear, isAllClear } = redFlagsOf(definition, answers, SADDLE)
  const [first, ...rest] = escalated.filter(isRedFlag)
  if (first) return { kind: 'signs', flags: [first, ...rest] }
  if (isAllClear) return { kind: 'none' }
  return unclear.length > 0 ? { kind: 'notSure' } : { kind: 'notAsked' }
}
