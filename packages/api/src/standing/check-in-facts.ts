import type { CheckInFacts } from '@sebone/domain/follow-up/alerts-of'
import type { AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import type { RedFlagAnswer } from '@sebone/domain/follow-up/red-flag'
import { WORRY } from '@sebone/domain/instrument/check-in'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import { WARNING_SIGNS_AFTER } from '@sebone/domain/instrument/own/red-flags'
import { redFlagAnswerFrom } from '../own-form/read-off-response.ts'
import type { EpisodeFacts, SentForm } from './episode-facts.ts'

/** What is needed of a form to know what it said. */
export type AnsweredForm = Pick<SentForm, 'responseId' | 'instrumentId' | 'instrumentVersion' | 'answers'>

/** What each answer of an episode said besides its scores; what a form said, with the definition that it was asked in. */
export function checkInFactsOf({
  assessments,
  forms,
}: Pick<EpisodeFacts, 'assessments'> & { readonly forms: readonly AnsweredForm[] }): readonly CheckInFacts[] {
  const formOf = new Map(forms.map((form) => [form.responseId, form]))
  return assessments.map(({ id, responseId, redFlags, extents, askedFor }) => {
    const form = responseId === null ? undefined : formOf.get(responseId)
    return {
      assessmentId: id,
      redFlags: form ? redFlagAnswer(form, askedFor) : { kind: redFlags === 'allNo' ? 'none' : 'notAsked' },
      numbness: extents.numbness ?? { kind: 'blank' },
      hasWorry: form?.answers[WORRY.key]?.kind === 'text',
    }
  })
}

function redFlagAnswer({ instrumentId, instrumentVersion, answers }: AnsweredForm, point: AssessmentPoint | null): RedFlagAnswer {
  const definition = instrumentOf(instrumentId, instrumentVersion)
  // Which of the two questions about warning signs was asked, the answers say themselves.
  const treatment = Object.hasOwn(answers, WARNING_SIGNS_AFTER.key) ? 'after' : 'before'
  return definition ? redFlagAnswerFrom(definition, answers, { point, treatment, lacking: [] }) : { kind: 'notAsked' }
}
