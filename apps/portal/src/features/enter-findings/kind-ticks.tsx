import { FINDING_KINDS, FINDINGS, type FindingKind, type FindingPlace } from '@sebone/domain/spine/finding'
import { findingName } from '@sebone/words/names/finding'
import { useId } from 'react'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Tick } from '../../parts/tick.tsx'
import { newId } from '../../data/new-id.ts'
import { withoutKind, type FindingDetails, type Ticked } from './finding-draft.ts'
import { KindDetails } from './kind-details.tsx'
import { findingsTexts } from './words.ts'
import styles from './kind-ticks.module.css'

interface Props {
  readonly ticked: Ticked
  readonly onChange: (ticked: Ticked) => void
}

const GROUPS = [
  { name: 'discKinds', places: ['disc'] },
  { name: 'vertebraKinds', places: ['vertebra'] },
  { name: 'otherKinds', places: ['any', 'none'] },
] as const satisfies readonly { name: string; places: readonly FindingPlace[] }[]

const unsaid = (): FindingDetails => ({ id: newId(), side: null, grade: null, redFramed: false })

/** Every kind of finding under the place that it takes; what is ticked asks for what else is known of it. */
export function KindTicks({ ticked, onChange }: Props) {
  const t = useText(findingsTexts)
  const language = useLanguage()
  const id = useId()
  const say = (kind: FindingKind, details: FindingDetails) => onChange({ ...ticked, [kind]: details })
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.legend}>{t('kinds')}</legend>
      {GROUPS.map(({ name, places }) => (
        <div key={name} role="group" aria-labelledby={`${id}${name}`} className={styles.group}>
          <span id={`${id}${name}`} className={styles.name}>
            {t(name)}
          </span>
          {FINDING_KINDS.filter((kind) => places.some((place) => place === FINDINGS[kind].takes)).map((kind) => {
            const details = ticked[kind]
            return (
              <div key={kind} className={details ? styles.open : undefined}>
                <Tick
                  isSelected={details !== undefined}
                  onChange={(isTicked) => (isTicked ? say(kind, unsaid()) : onChange(withoutKind(ticked, kind)))}
                >
                  {findingName(kind, language)}
                </Tick>
                {details ? <KindDetails kind={kind} details={details} onChange={(next) => say(kind, next)} /> : null}
              </div>
            )
          })}
        </div>
      ))}
    </fieldset>
  )
}
