import type { BySymptom } from '../symptom/area.ts'
import type { RecordedScore } from '../symptom/recorded-score.ts'
import type { Answers } from './answer.ts'
import type { InstrumentDefinition } from './definition.ts'
import { bySymptom } from '../symptom/area.ts'
import { BLANK, NOT_SURE } from '../symptom/recorded-score.ts'

/** The four scores of a response. An area that the instrument does not ask about, or that has no answer, is blank. */
export const scoresFrom = (definition: InstrumentDefinition, answers: Answers): BySymptom<RecordedScore> =>
  bySymptom((area) => {
    const item = definition.items.find((candidate) => candidate.kind === 'score' && candidate.area === area)
    const answer = item && Object.hasOwn(answers, item.key) ? answers[item.key] : undefined
    if (answer?.kind === 'score') return { kind: 'score', value: answer.value }
    return answer?.kind === 'notSure' ? NOT_SURE : BLANK
  })
