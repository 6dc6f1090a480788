import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Item } from '@sebone/domain/instrument/definition'
import type { Language } from '@sebone/words/language'
import { RegionField } from '../body-map/region-field.tsx'
import { ScoreScale } from '../score-scale/score-scale.tsx'
import { ChoiceField } from './choice-field.tsx'
import { DateField } from './date-field.tsx'
import { FreeTextField } from './free-text-field.tsx'
import { QuestionMark, type QuestionHeading } from './question-words.tsx'
import { firstAt, typedAt, type TypedForm } from './typed-form.ts'
import { WholeNumberField } from './whole-number-field.tsx'

export interface ItemFieldProps {
  readonly item: Item
  readonly language: Language
  /** What stands in the fields of the form; those of this item are its key and what begins with it. */
  readonly typed: TypedForm
  readonly today: CalendarDate
  readonly heading: QuestionHeading
  readonly error: { readonly sentence: string; readonly part: string | null } | null
  /** A tap on one of several answers of which only one may be chosen. */
  readonly onChoose?: ((value: string) => void) | undefined
}

/** One question of any kind as plain fields, named by its key, uncontrolled: the form holds the answer. */
export function ItemField({ item, language, typed, today, heading, error, onChoose }: ItemFieldProps) {
  const name = item.key
  const question = { language, name, heading, error: error?.sentence ?? null }
  switch (item.kind) {
    case 'score':
      return <ScoreScale {...question} item={item} defaultValue={firstAt(typed, name)} onChoose={onChoose} />
    case 'singleChoice':
    case 'yesNo':
    case 'multipleChoice':
      return <ChoiceField {...question} item={item} chosen={typedAt(typed, name)} onTap={onChoose} />
    case 'wholeNumber':
      return <WholeNumberField {...question} item={item} typed={typedAt(typed, name)} />
    case 'date':
      return <DateField {...question} item={item} typed={typed} today={today} part={error?.part ?? null} />
    case 'freeText':
      return <FreeTextField {...question} item={item} typed={firstAt(typed, name)} />
    case 'extent':
      return (
        <RegionField
          name={name}
          sensation={item.sensation}
          language={language}
          defaultValues={typedAt(typed, name)}
          offersNotSure={item.offersNotSure}
          legend={<RegionLegend item={item} language={language} heading={heading} />}
          hint={item.hint?.[language]}
          error={question.error}
        />
      )
  }
}

function RegionLegend({ item, language, heading }: Pick<ItemFieldProps, 'item' | 'language' | 'heading'>) {
  const Heading = heading ?? 'span'
  return (
    <Heading tabIndex={heading === null ? undefined : -1}>
      {item.question[language]}
      <QuestionMark item={item} language={language} />
    </Heading>
  )
}
