import type { ReactNode } from 'react'
import { NOT_SURE, NOWHERE } from '@sebone/domain/instrument/answer-words'
import { NOT_SURE_VALUE, NOWHERE_VALUE } from '@sebone/domain/instrument/answer'
import type { Sensation } from '@sebone/domain/instrument/definition'
import { BODY_MAP_WORDS } from '@sebone/words/figures/body-map'
import type { Language } from '@sebone/words/language'
import { RegionChoice } from './region-choice.tsx'
import { RegionList } from './region-list.tsx'
import { useMarks } from './use-marks.ts'
import styles from './region-field.module.css'

export interface RegionFieldProps {
  /** Name of the form field, sent once per tick. The first box has it as its id, so that an error summary can lead there. */
  readonly name: string
  readonly sensation: Sensation
  readonly language: Language
  /** As the form sends them: ids of regions, or "nowhere", or "not sure". Uncontrolled. */
  readonly defaultValues: readonly string[]
  readonly offersNotSure: boolean
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error: string | null
  /** Called with everything that is ticked, after each change. */
  readonly onChange?: (values: readonly string[]) => void
}

/** Where it is: boxes in a plain form, and above them, once its script has come, a figure that ticks them. */
export function RegionField(props: RegionFieldProps) {
  const { name, language, defaultValues, offersNotSure, legend, hint = null, error, onChange } = props
  const { attach, changed } = useMarks(defaultValues, onChange)
  const described = [hint === null ? null : `${name}-hint`, error === null ? null : `${name}-error`]
  const alone = (value: string, id: string, label: string) => (
    <ul className={styles.alone}>
      <RegionChoice name={name} value={value} id={id} label={label} defaultChecked={defaultValues.indexOf(value) >= 0} />
    </ul>
  )

  return (
    <fieldset
      ref={attach}
      className={error === null ? styles.field : styles.fieldWithError}
      aria-describedby={described.filter((id) => id !== null).join(' ') || undefined}
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement) changed(target.value)
      }}
    >
      <legend className={styles.legend}>{legend}</legend>
      {hint !== null && (
        <div id={`${name}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error !== null && (
        <p id={`${name}-error`} className={styles.error}>
          <span className="visually-hidden">{BODY_MAP_WORDS[language].complaint}</span>
          {error}
        </p>
      )}
      {alone(NOWHERE_VALUE, name, NOWHERE[language])}
      <RegionList name={name} language={language} defaultValues={defaultValues} only={null} />
      {offersNotSure && alone(NOT_SURE_VALUE, `${name}-${NOT_SURE_VALUE}`, NOT_SURE[language])}
    </fieldset>
  )
}
