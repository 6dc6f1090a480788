import { lazy, Suspense, useState, type ReactNode } from 'react'
import { NOT_SURE, NOWHERE } from '@sebone/domain/instrument/answer-words'
import { NOT_SURE_VALUE, NOWHERE_VALUE } from '@sebone/domain/instrument/answer'
import type { Sensation } from '@sebone/domain/instrument/definition'
import { BODY_MAP_WORDS, markedSentence } from '@sebone/words/figures/body-map'
import type { Language } from '@sebone/words/language'
import type { PartOfBody } from './body-part.ts'
import { RegionChoice } from './region-choice.tsx'
import { RegionList } from './region-list.tsx'
import { loadRegionMap, useMapScript } from './use-map-script.ts'
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

const RegionMap = lazy(async () => ({ default: (await loadRegionMap()).RegionMap }))

/** Where it is: boxes in a plain form, and above them, once its script has come, a figure that ticks them. */
export function RegionField(props: RegionFieldProps) {
  const { name, sensation, language, defaultValues, offersNotSure, legend, hint = null, error, onChange } = props
  const words = BODY_MAP_WORDS[language]
  const { marked, attach, changed, toggle, undo, undoable } = useMarks(defaultValues, onChange)
  const hasMap = useMapScript()
  const [open, setOpen] = useState<PartOfBody | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  // Somebody who began with the list before the figure came goes on with it.
  const [isListed, setListed] = useState<boolean | null>(null)
  const [isTouched, setTouched] = useState(false)
  const isListShown = !hasMap || open !== null || (isListed ?? isTouched)
  const listId = `${name}-list`
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
          <span className="visually-hidden">{words.complaint}</span>
          {error}
        </p>
      )}
      <div hidden={open !== null}>{alone(NOWHERE_VALUE, name, NOWHERE[language])}</div>
      {hasMap && (
        <>
          <Suspense>
            <RegionMap
              sensation={sensation}
              language={language}
              marked={marked}
              focused={focused}
              open={open}
              onOpen={setOpen}
              onToggle={toggle}
            />
          </Suspense>
          {open === null && (
            <button
              type="button"
              className={styles.button}
              aria-expanded={isListShown}
              aria-controls={listId}
              onClick={() => setListed(!isListShown)}
            >
              {isListShown ? words.hideList : words.showList}
            </button>
          )}
        </>
      )}
      <div
        id={listId}
        hidden={!isListShown}
        onFocus={({ target }) => {
          setFocused(target instanceof HTMLInputElement ? target.value : null)
          if (!hasMap) setTouched(true)
        }}
        onBlur={() => setFocused(null)}
      >
        <RegionList name={name} language={language} defaultValues={defaultValues} only={open} />
      </div>
      {hasMap && (
        <div className={styles.marked} tabIndex={-1}>
          <p role="status">
            <span className={styles.markedName}>{words.marked}</span> {markedSentence(marked, language)}
          </p>
          {undoable > 0 && (
            <button
              type="button"
              className={styles.undo}
              onClick={({ currentTarget }) => {
                // The button goes with the last step; whoever came by keys stays where it was.
                if (undoable === 1) currentTarget.parentElement?.focus()
                undo()
              }}
            >
              {words.undo}
            </button>
          )}
        </div>
      )}
      {offersNotSure && (
        <div hidden={open !== null}>{alone(NOT_SURE_VALUE, `${name}-${NOT_SURE_VALUE}`, NOT_SURE[language])}</div>
      )}
    </fieldset>
  )
}
