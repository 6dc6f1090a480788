import { REGION_IDS } from '@sebone/domain/extent/region'
import { SADDLE } from '@sebone/domain/extent/saddle'
import type { ExtentRefusal } from '@sebone/domain/extent/read-extent'
import type { AnsweredBy, AssessmentFacts } from '@sebone/domain/follow-up/assessment'
import { isRedFlag } from '@sebone/domain/follow-up/red-flag'
import type { RedFlagAnswer } from '@sebone/domain/follow-up/red-flag'
import { answeredByFrom } from '@sebone/domain/instrument/answered-by-from'
import type { Answers } from '@sebone/domain/instrument/answer'
import type { Setting } from '@sebone/domain/instrument/condition'
import type { InstrumentDefinition, Sensation } from '@sebone/domain/instrument/definition'
import { extentsFrom } from '@sebone/domain/instrument/extents-from'
import type { StatedExtent } from '@sebone/domain/instrument/extents-from'
import { redFlagsOf } from '@sebone/domain/instrument/red-flags-of'
import { scoresFrom } from '@sebone/domain/instrument/scores-from'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { BySymptom } from '@sebone/domain/symptom/area'
import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'

/** The body map as the reader of answers needs it. */
export const KNOWN_REGIONS: ReadonlySet<string> = new Set(REGION_IDS)

/** What an assessment takes from a response, whoever entered it. */
export type ReadOff = {
  readonly scores: BySymptom<RecordedScore>
  readonly extents: Readonly<Record<Sensation, StatedExtent>>
  readonly answeredBy: AnsweredBy
  readonly redFlags: NonNullable<AssessmentFacts['redFlags']> | null
  /** Signs that mean "call now". */
  readonly escalated: readonly string[]
}

export function readOffResponse(
  definition: InstrumentDefinition,
  answers: Answers,
  setting: Setting,
): Result<ReadOff, ExtentRefusal> {
  const extents = extentsFrom(definition, answers)
  if (!extents.ok) return extents
  const { escalated, isAllClear } = redFlagsOf(definition, answers, SADDLE, setting)
  return accept({
    scores: scoresFrom(definition, answers),
    extents: extents.value,
    answeredBy: answeredByFrom(definition, answers),
    redFlags: escalated.length > 0 ? 'some' : isAllClear ? 'allNo' : null,
    escalated,
  })
}

/** Signs in what is saved so far. */
export const escalatedIn = (definition: InstrumentDefinition, answers: Answers, setting: Setting): readonly string[] =>
  redFlagsOf(definition, answers, SADDLE, setting).escalated

/** What a response says about the warning signs, as the alert rules ask for it. */
export function redFlagAnswerFrom(definition: InstrumentDefinition, answers: Answers, setting: Setting): RedFlagAnswer {
  const { escalated, unclear, isAllClear } = redFlagsOf(definition, answers, SADDLE, setting)
  const [first, ...rest] = escalated.filter(isRedFlag)
  if (first !== undefined) return { kind: 'signs', flags: [first, ...rest] }
  if (isAllClear) return { kind: 'none' }
  return unclear.some((key) => answers[key]?.kind === 'notSure') ? { kind: 'notSure' } : { kind: 'notAsked' }
}
