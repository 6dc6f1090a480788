import type { CourseJudgement } from '@sebone/domain/follow-up/course'
import type { Verdict } from '@sebone/domain/outcome/judgement'
import { SYMPTOM_RULE } from '@sebone/domain/outcome/symptom-rule'
import type { Language } from '../language.ts'
import { judgementName } from '../names/verdict.ts'
import type { Cell, Tone } from './document.ts'

const TONES: Readonly<Record<Verdict, Tone>> = {
  better: 'better',
  same: 'plain',
  worse: 'alert',
  cannotBeJudged: 'quiet',
  noSymptom: 'quiet',
  unknown: 'quiet',
}

/** Where the threshold was used, and not the absence of a symptom or of a score. */
const PROVISIONAL_VERDICTS: readonly Verdict[] = ['better', 'same', 'worse']

const ACCEPTABLE = SYMPTOM_RULE.acceptable.value

const TEXTS = {
  en: {
    resolved: 'now 0',
    acceptable: `now ${ACCEPTABLE} or less`,
    notAcceptable: `still above ${ACCEPTABLE}`,
    withinError: 'may be measurement error',
    beyondError: 'more than measurement error',
    ceiling: 'too high before treatment to show a worsening',
    missing: 'a score is missing',
    floor: 'too low before treatment to show an improvement',
    provisional: (verdict: string) => `${verdict} (provisional)`,
    separator: '; ',
  },
  ja: {
    resolved: '現在0点',
    acceptable: `現在${ACCEPTABLE}点以下`,
    notAcceptable: `現在も${ACCEPTABLE}点超`,
    withinError: '測定誤差の可能性あり',
    beyondError: '測定誤差を超える変化',
    ceiling: '治療前の点数が高く、悪化は点数に表れない',
    missing: '点数の記録なし',
    floor: '治療前の点数が低く、改善を判定できない',
    provisional: (verdict: string) => `${verdict}（暫定）`,
    separator: ' ／ ',
  },
} as const

function details(judgement: CourseJudgement, language: Language): readonly string[] {
  const texts = TEXTS[language]
  const { verdict, absolute } = judgement
  if (verdict === 'unknown' || absolute === null) return [texts.missing]
  if (verdict === 'noSymptom') return []
  const state = judgement.resolved
    ? texts.resolved
    : judgement.acceptable === true
      ? texts.acceptable
      : texts.notAcceptable
  return [
    ...(verdict === 'cannotBeJudged' ? [texts.floor] : []),
    state,
    ...(absolute === 0 || verdict === 'cannotBeJudged'
      ? []
      : [judgement.beyondMeasurementError ? texts.beyondError : texts.withinError]),
    ...(judgement.ceiling && absolute >= 0 ? [texts.ceiling] : []),
  ]
}

/** What the rule calls the change, and what else is to be said of it. */
export function verdictCell(judgement: CourseJudgement, language: Language): Cell {
  const notes = details(judgement, language)
  const texts = TEXTS[language]
  const name = judgementName(judgement, language)
  const isProvisional = judgement.provisional && PROVISIONAL_VERDICTS.includes(judgement.verdict)
  return {
    kind: 'verdict',
    text: isProvisional && !judgement.tooEarly ? texts.provisional(name) : name,
    tone: judgement.tooEarly ? 'quiet' : TONES[judgement.verdict],
    note: notes.length === 0 ? null : notes.join(texts.separator),
  }
}
