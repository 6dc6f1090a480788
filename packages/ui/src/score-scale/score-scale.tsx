import { NOT_SURE_VALUE } from '@sebone/domain/instrument/answer'
import { NOT_SURE } from '@sebone/domain/instrument/answer-words'
import { ANCHOR_STEPS, type ScoreItem, type Wording } from '@sebone/domain/instrument/definition'
import { SCALE_STEPS } from '@sebone/domain/symptom/scale'
import type { Language } from '@sebone/words/language'
import { AnswerRows } from '../item-field/answer-rows.tsx'
import { QuestionGroup } from '../item-field/question-group.tsx'
import type { QuestionHeading } from '../item-field/question-words.tsx'

export interface ScoreScaleProps {
  readonly item: ScoreItem
  readonly language: Language
  /** Name of the form field. The first radio has it as its id, so that an error summary can lead there. */
  readonly name: string
  /** As the form sends it: '0' … '10', the "not sure" value, or '' for nothing yet. Uncontrolled. */
  readonly defaultValue?: string
  readonly error?: string | null
  readonly heading?: QuestionHeading
  /** A tap on an answer; see `AnswerRows`. */
  readonly onChoose?: ((value: string) => void) | undefined
}

/** 0 to 10 as a list of native radios, one full row each: works in a plain form, with a thumb and with a reader. */
export function ScoreScale(props: ScoreScaleProps) {
  const { item, language, name, defaultValue = '', error = null, heading = 'h1', onChoose } = props
  const rows = { type: 'radio', name, chosen: [defaultValue], onTap: onChoose } as const
  return (
    <QuestionGroup item={item} language={language} name={name} error={error} heading={heading}>
      <AnswerRows
        {...rows}
        rows={SCALE_STEPS.map((step) => ({
          value: String(step),
          id: step === 0 ? name : `${name}-${step}`,
          number: String(step),
          words: anchorAt(item, step)?.[language] ?? null,
        }))}
      />
      <AnswerRows {...rows} rows={[{ value: NOT_SURE_VALUE, id: `${name}-not-sure`, words: NOT_SURE[language] }]} />
    </QuestionGroup>
  )
}

/** The odd steps carry no words of their own: they stand between two that do. */
const anchorAt = ({ anchors }: ScoreItem, step: number): Wording | null => {
  const anchored = ANCHOR_STEPS.find((candidate) => candidate === step)
  return anchored === undefined ? null : anchors[anchored]
}
