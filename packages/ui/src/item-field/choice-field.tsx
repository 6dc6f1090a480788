import { NOT_SURE_VALUE } from '@sebone/domain/instrument/answer'
import { NO, NOT_SURE, YES } from '@sebone/domain/instrument/answer-words'
import {
  offersNotSure,
  type MultipleChoiceItem,
  type SingleChoiceItem,
  type Wording,
  type YesNoItem,
} from '@sebone/domain/instrument/definition'
import { AnswerRows } from './answer-rows.tsx'
import { QuestionGroup } from './question-group.tsx'
import type { QuestionProps } from './question-words.tsx'
import { untickOthers } from './exclusive.ts'

interface ChoiceFieldProps extends QuestionProps {
  readonly item: SingleChoiceItem | MultipleChoiceItem | YesNoItem
  readonly chosen: readonly string[]
  readonly onTap?: ((value: string) => void) | undefined
}

type Choice = Readonly<{ code: string; label: Wording }>

const YES_NO: readonly Choice[] = [
  { code: 'yes', label: YES },
  { code: 'no', label: NO },
]

/** One of a list, any of a list, or yes and no. "None of these" stands first and "not sure" last, each for itself. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { item, language, name, chosen, onTap } = props
  const isMultiple = item.kind === 'multipleChoice'
  const none: readonly Choice[] = isMultiple ? [item.none] : []
  const options: readonly Choice[] = item.kind === 'yesNo' ? YES_NO : item.options
  const unsure: readonly Choice[] = offersNotSure(item) ? [{ code: NOT_SURE_VALUE, label: NOT_SURE }] : []
  const first = (none[0] ?? options[0])?.code
  const alone = isMultiple ? [...none, ...unsure].map(({ code }) => code) : []
  const rows = (choices: readonly Choice[]) =>
    choices.length === 0 ? null : (
      <AnswerRows
        type={isMultiple ? 'checkbox' : 'radio'}
        name={name}
        chosen={chosen}
        onTap={isMultiple ? undefined : onTap}
        rows={choices.map(({ code, label }) => ({
          value: code,
          id: code === first ? name : `${name}-${code}`,
          words: label[language],
        }))}
      />
    )
  return (
    <QuestionGroup {...props}>
      <div onChange={untickOthers(alone)}>
        {rows(none)}
        {rows(options)}
        {rows(unsure)}
      </div>
    </QuestionGroup>
  )
}
