import { useRef } from 'react'
import { NOT_SURE_VALUE } from '@sebone/domain/instrument/answer'
import { ANCHOR_STEPS, type ScoreItem, type Wording } from '@sebone/domain/instrument/definition'
import { SCALE_STEPS } from '@sebone/domain/symptom/scale'
import type { Language } from '@sebone/words/language'
import { SCORE_SCALE_WORDS } from '@sebone/words/figures/score-scale'
import { REQUIRED_MARK } from '@sebone/words/patient/required-mark'
import styles from './score-scale.module.css'

export interface ScoreScaleProps {
  readonly item: ScoreItem
  readonly language: Language
  /** Name of the form field. The first radio has it as its id, so that an error summary can lead there. */
  readonly name: string
  /** As the form sends it: '0' … '10', the "not sure" value, or '' for nothing yet. Uncontrolled. */
  readonly defaultValue?: string
  readonly error?: string | null
  /** The question is the heading of its page (default), one of several on a page, or a plain legend. */
  readonly heading?: 'h1' | 'h2' | 'h3' | null
  /**
   * Called when an answer is tapped or clicked, also when it was chosen already; never while arrow keys only pass over
   * answers on their way to another one.
   */
  readonly onChoose?: (value: string) => void
}

/** 0 to 10 as a list of native radios, one full row each: works in a plain form, with a thumb and with a reader. */
export function ScoreScale(props: ScoreScaleProps) {
  const { item, language, name, defaultValue = '', error = null, heading = 'h1', onChoose } = props
  const words = SCORE_SCALE_WORDS[language]
  const mark = REQUIRED_MARK[language]
  const pointed = useRef(false)
  const hintId = item.hint ? `${name}-hint` : null
  const errorId = error === null ? null : `${name}-error`
  const described = [hintId, errorId].filter((id) => id !== null).join(' ')
  const Heading = heading ?? 'span'

  const answer = (value: string, id: string, label: { readonly number: string; readonly words: string | null }) => (
    <li key={value} className={styles.answer} onPointerDown={() => (pointed.current = true)}>
      <input
        className={styles.radio}
        type="radio"
        id={id}
        name={name}
        value={value}
        defaultChecked={defaultValue === value}
        onKeyDown={() => (pointed.current = false)}
        onClick={() => {
          if (pointed.current) onChoose?.(value)
          pointed.current = false
        }}
      />
      <label className={styles.row} htmlFor={id}>
        {label.number !== '' && <span className={styles.number}>{label.number}</span>}
        {label.words !== null && <span className={styles.words}>{label.words}</span>}
      </label>
    </li>
  )

  return (
    <fieldset className={error === null ? styles.scale : styles.scaleWithError} aria-describedby={described || undefined}>
      <legend className={styles.legend}>
        <Heading className={styles.question} tabIndex={heading === null ? undefined : -1}>
          {item.question[language]}
          {mark !== null && <span className={styles.mark}> {mark}</span>}
        </Heading>
      </legend>
      {item.hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {item.hint[language]}
        </p>
      )}
      {error !== null && (
        <p id={`${name}-error`} className={styles.error}>
          <span className="visually-hidden">{words.complaint}</span>
          {error}
        </p>
      )}
      <ul className={styles.answers}>
        {SCALE_STEPS.map((step) =>
          answer(String(step), step === 0 ? name : `${name}-${step}`, {
            number: String(step),
            words: anchorAt(item, step)?.[language] ?? null,
          }),
        )}
      </ul>
      <ul className={styles.answers}>{answer(NOT_SURE_VALUE, `${name}-not-sure`, { number: '', words: words.notSure })}</ul>
    </fieldset>
  )
}

/** The odd steps carry no words of their own: they stand between two that do. */
const anchorAt = ({ anchors }: ScoreItem, step: number): Wording | null => {
  const anchored = ANCHOR_STEPS.find((candidate) => candidate === step)
  return anchored === undefined ? null : anchors[anchored]
}
