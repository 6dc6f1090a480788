import type { SymptomArea } from '@sebone/domain/symptom/area'
import { TRAJECTORY_WORDS } from '@sebone/words/figures/trajectories'
import type { Language } from '@sebone/words/language'
import { AREA_NAMES } from '@sebone/words/names/area'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import type { Timeline } from './timeline.ts'

/** A chart as it is read aloud: every answer with its point, in time order. */
export const areaSentence = (area: SymptomArea, { answers }: Timeline, language: Language): string => {
  const words = TRAJECTORY_WORDS[language]
  const parts = answers.map(({ assessment, point, day }) => {
    const recorded = assessment.scores[area]
    const at = point === null ? `${words.unscheduled} (${words.day(day)})` : POINT_NAMES[language][point]
    const score = recorded.kind === 'score' ? recorded.value : recorded.kind === 'notSure' ? words.notSure : words.noAnswer
    return `${at} ${score}`
  })
  return `${AREA_NAMES[language][area]}: ${parts.length > 0 ? parts.join('; ') : words.none}`
}
