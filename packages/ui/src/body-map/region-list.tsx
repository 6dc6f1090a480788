import { regionOf } from '@sebone/domain/extent/region'
import { BODY_PARTS, bodyPartName, bodySideName } from '@sebone/words/figures/body-map'
import type { Language } from '@sebone/words/language'
import { halvesOf, regionsOfPart, type PartOfBody } from './body-part.ts'
import { RegionChoice } from './region-choice.tsx'
import styles from './region-list.module.css'

interface Props {
  readonly name: string
  readonly language: Language
  readonly defaultValues: readonly string[]
  /** Given: only this part is shown, and open. The others keep their ticks. */
  readonly only: PartOfBody | null
}

/** Every region as a native box, grouped by part of the body: the whole answer, with script and without. */
export const RegionList = ({ name, language, defaultValues, only }: Props) => (
  <div className={styles.parts}>
    {BODY_PARTS.map((part) => {
      const halves = halvesOf(part).map((half) => ({ ...half, regions: regionsOfPart(half) }))
      const isTicked = halves.some(({ regions }) => regions.some((id) => defaultValues.indexOf(id) >= 0))
      return (
        <details
          key={part}
          className={only ? styles.partAlone : styles.part}
          open={only ? only.part === part : isTicked}
          hidden={only !== null && only.part !== part}
        >
          <summary className={styles.title}>{bodyPartName(part, null, language)}</summary>
          {halves.map(({ side, regions }) => (
            <fieldset key={side} className={styles.half} hidden={only !== null && only.side !== side}>
              <legend className={side && !only ? styles.side : 'visually-hidden'}>
                {side && !only ? bodySideName(side, language) : bodyPartName(part, side, language)}
              </legend>
              <ul className={styles.regions}>
                {regions.map((id) => (
                  <RegionChoice
                    key={id}
                    name={name}
                    value={id}
                    id={`${name}-${id}`}
                    label={regionOf(id).name[language]}
                    defaultChecked={defaultValues.indexOf(id) >= 0}
                  />
                ))}
              </ul>
            </fieldset>
          ))}
        </details>
      )
    })}
  </div>
)
