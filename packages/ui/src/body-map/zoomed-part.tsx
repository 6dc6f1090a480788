import { useId, type MouseEvent } from 'react'
import { findRegion, type RegionId } from '@sebone/domain/extent/region'
import type { Sensation } from '@sebone/domain/instrument/definition'
import { BODY_MAP_WORDS } from '@sebone/words/figures/body-map'
import type { Language } from '@sebone/words/language'
import { BodyDrawing, type RegionLook } from './body-drawing.tsx'
import { halvesOf, regionsOfPart, type PartOfBody } from './body-part.ts'
import { FEET_FROM_ABOVE, VIEW_DRAWINGS, type ViewDrawing } from './drawing/view-drawing.ts'
import { Hatch } from './hatch.tsx'
import { isStacked, panelsOf, type PartPanel } from './part-panel.ts'
import { ViewCaption } from './view-caption.tsx'
import styles from './zoomed-part.module.css'

interface Props {
  readonly shown: PartOfBody
  readonly sensation: Sensation
  readonly language: Language
  readonly isMarked: (id: RegionId) => boolean
  /** The region whose box has the focus. */
  readonly focused: string | null
  readonly onToggle: (id: RegionId) => void
  readonly onOpen: (part: PartOfBody) => void
}

const drawingOf = (view: PartPanel['view']): ViewDrawing => (view === 'above' ? FEET_FROM_ABOVE : VIEW_DRAWINGS[view])
/** As wide as the field. */
const HATCHES_ACROSS = 36

/**
 * One part, large. The drawings are for pointers and eyes only: keys and readers have the same regions, by name, in the
 * boxes that stand below them.
 */
export function ZoomedPart({ shown, sensation, language, isMarked, focused, onToggle, onOpen }: Props) {
  const hatch = useId()
  const words = BODY_MAP_WORDS[language]
  const panels = panelsOf(shown)
  const own = regionsOfPart(shown)
  const isWide = panels.length === 1 || isStacked(shown.part)
  const toes = halvesOf('toes').filter(({ side }) => shown.part === 'foot' && side === shown.side)
  const toesShown = toes.flatMap(regionsOfPart)

  const lookOf = (id: RegionId, fill: string): RegionLook => {
    const isOwn = own.indexOf(id) >= 0 || toesShown.indexOf(id) >= 0
    const className = isMarked(id) ? styles.marked : isOwn ? styles.target : styles.around
    const isFocused = id === focused
    return {
      className: isFocused ? `${className} ${styles.focused}` : className,
      fill: isMarked(id) ? fill : undefined,
      isRaised: isMarked(id) || isFocused,
    }
  }
  const onTap = ({ target }: MouseEvent): void => {
    const region = findRegion(target instanceof Element ? (target.getAttribute('data-region') ?? '') : '')
    if (!region) return
    const [toPart] = toes
    if (own.indexOf(region.id) >= 0) onToggle(region.id)
    else if (toPart && toesShown.indexOf(region.id) >= 0) onOpen(toPart)
  }

  return (
    <div className={isStacked(shown.part) ? styles.stack : styles.panels} aria-hidden="true" onClick={onTap}>
      {panels.map(({ view, box }) => {
        const whole = drawingOf(view)
        // Beside an arm only a sliver of the trunk would be seen.
        const regions = shown.part === 'arm' ? whole.regions.filter(({ id }) => own.indexOf(id) >= 0) : whole.regions
        const fill = `${hatch}${view}`
        return (
          <div key={view} className={styles.panel}>
            {shown.side === null ? (
              <ViewCaption name={words.views[view]} language={language} first={view === 'back' ? 'left' : 'right'} />
            ) : (
              panels.length > 1 && <p className={styles.name}>{words.views[view]}</p>
            )}
            <svg className={styles.drawing} viewBox={viewBoxOf({ view, box })}>
              <Hatch id={fill} sensation={sensation} step={(box.width * (isWide ? 1 : 2)) / HATCHES_ACROSS} />
              <g transform={view === 'above' ? 'rotate(180)' : undefined}>
                {regions.map(({ id, path }) =>
                  own.indexOf(id) >= 0 ? <path key={id} className={styles.reach} d={path} data-region={id} /> : null,
                )}
                <BodyDrawing drawing={{ ...whole, regions }} lookOf={(id) => lookOf(id, `url(#${fill})`)} />
              </g>
            </svg>
          </div>
        )
      })}
    </div>
  )
}

const viewBoxOf = ({ view, box: { x, y, width, height } }: PartPanel): string =>
  view === 'above' ? `${-x - width} ${-y - height} ${width} ${height}` : `${x} ${y} ${width} ${height}`
