import { useId, type KeyboardEvent } from 'react'
import type { RegionId } from '@sebone/domain/extent/region'
import type { Sensation } from '@sebone/domain/instrument/definition'
import { BODY_MAP_WORDS, bodyPartName } from '@sebone/words/figures/body-map'
import type { Language } from '@sebone/words/language'
import { BodyDrawing } from './body-drawing.tsx'
import { isSamePart, type PartOfBody } from './body-part.ts'
import { VIEW_DRAWINGS } from './drawing/view-drawing.ts'
import { Hatch } from './hatch.tsx'
import { boxOf, WHOLE_VIEWS, ZONES, type Zone } from './whole-zones.ts'
import { ViewCaption } from './view-caption.tsx'
import styles from './whole-body.module.css'

interface Props {
  readonly sensation: Sensation
  readonly language: Language
  readonly isMarked: (id: RegionId) => boolean
  /** The part that was open before: it takes the focus back. */
  readonly last: PartOfBody | null
  readonly onOpen: (part: PartOfBody) => void
}

const HATCH_STEP = 15

/** The figure from the front, from behind and from below; each part opens when it is tapped. */
export function WholeBody({ sensation, language, isMarked, last, onOpen }: Props) {
  const hatch = useId()
  const words = BODY_MAP_WORDS[language]

  const zone = ({ part, path, isRepeated }: Zone) => {
    const open = (): void => onOpen(part)
    if (isRepeated) return <path key={path} className={styles.zone} d={path} aria-hidden="true" onClick={open} />
    return (
      <path
        key={path}
        ref={last && isSamePart(last, part) ? takeFocus : undefined}
        className={styles.zone}
        d={path}
        role="button"
        tabIndex={0}
        aria-label={bodyPartName(part.part, part.side, language)}
        onClick={open}
        onKeyDown={(event) => onPress(event, open)}
      />
    )
  }

  return (
    <div className={styles.views} role="group" aria-label={words.wholeFigure}>
      {WHOLE_VIEWS.map((view) => (
        <div key={view} className={view === 'sole' ? styles.soles : styles.view}>
          <ViewCaption name={words.views[view]} language={language} first={view === 'back' ? 'left' : 'right'} />
          <svg className={styles.figure} viewBox={boxOf(view)}>
            <Hatch id={hatch + view} sensation={sensation} step={HATCH_STEP} />
            <g aria-hidden="true">
              <BodyDrawing
                drawing={VIEW_DRAWINGS[view]}
                lookOf={(id) =>
                  isMarked(id) ? { className: styles.marked, fill: `url(#${hatch + view})`, isRaised: true } : {}
                }
              />
            </g>
            {ZONES[view].map(zone)}
          </svg>
        </div>
      ))}
    </div>
  )
}

const takeFocus = (element: SVGPathElement | null): void => element?.focus({ preventScroll: true })

/** A button answers to Enter and Space. */
function onPress(event: KeyboardEvent, press: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return
  event.preventDefault()
  press()
}
