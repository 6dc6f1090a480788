import { useController, type Control } from 'react-hook-form'
import type { Intake } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import field from '../../parts/field.module.css'
import { Tick } from '../../parts/tick.tsx'
import { TAKEN_FACTS, type TakeDraft, type TakenFact } from './take-draft.ts'
import { intakeTexts } from './words.ts'
import styles from './take-rows.module.css'

interface Props {
  readonly control: Control<TakeDraft>
  readonly patient: Intake['patient']
}

export function TakeRows({ control, patient }: Props) {
  const t = useText(intakeTexts)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(['fact', 'recorded', 'stated'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {TAKEN_FACTS.map((fact) => (
          <TakeRow key={fact} fact={fact} control={control} recorded={patient[fact]} />
        ))}
      </tbody>
    </table>
  )
}

function TakeRow({ fact, control, recorded }: { fact: TakenFact; control: Control<TakeDraft>; recorded: string | null }) {
  const t = useText(intakeTexts)
  const { ref, ...text } = useController({ control, name: `${fact}.text` }).field
  const taken = useController({ control, name: `${fact}.isTaken` }).field
  return (
    <tr data-taken={taken.value || undefined}>
      <th scope="row">{t(fact)}</th>
      <td className={recorded === null ? styles.none : styles.recorded}>{recorded ?? t('nothing')}</td>
      <td>
        <input
          className={field.input}
          aria-label={`${t('stated')}: ${t(fact)}`}
          name={text.name}
          ref={ref}
          value={text.value}
          onBlur={text.onBlur}
          onChange={(event) => text.onChange(event.target.value)}
          autoComplete="off"
        />
      </td>
      <td>
        <Tick isSelected={taken.value} onChange={taken.onChange}>
          {t('take')}
          <span className="visually-hidden"> {t(fact)}</span>
        </Tick>
      </td>
    </tr>
  )
}
