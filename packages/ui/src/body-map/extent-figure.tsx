import { useId } from 'react'
import { regionsOf, type Extent } from '@sebone/domain/extent/extent'
import { extentChangeBetween } from '@sebone/domain/extent/extent-change'
import type { RegionId } from '@sebone/domain/extent/region'
import type { Sensation } from '@sebone/domain/instrument/definition'
import { BODY_MAP_WORDS } from '@sebone/words/figures/body-map'
import { EXTENT_MARK_NAMES, extentSentence } from '@sebone/words/figures/extent-figure'
import type { Language } from '@sebone/words/language'
import { EXTENT_KIND_NAMES } from '@sebone/words/staff/extent'
import { BodyDrawing, type RegionLook } from './body-drawing.tsx'
import { FEET_FROM_ABOVE, VIEW_DRAWINGS } from './drawing/view-drawing.ts'
import { Hatch } from './hatch.tsx'
import { ViewCaption } from './view-caption.tsx'
import styles from './extent-figure.module.css'

export interface ExtentFigureProps {
  readonly sensation: Sensation
  readonly extent: Extent
  /** Given and known: lost, kept and gained regions are told apart. */
  readonly before?: Extent | null
  readonly language: Language
  readonly size?: 'small' | 'large'
}

/** Feet stand apart, large: that is where results live. Toes of the upper pair point down, as those of the figure do. */
const BODIES = [
  { view: 'front', drawing: VIEW_DRAWINGS.front, box: '-196 0 392 792', first: 'right', step: 15 },
  { view: 'back', drawing: VIEW_DRAWINGS.back, box: '-196 0 392 792', first: 'left', step: 15 },
] as const
const FEET = [
  { view: 'above', drawing: FEET_FROM_ABOVE, box: '-118 -4 236 202', first: 'right', step: 11 },
  { view: 'sole', drawing: VIEW_DRAWINGS.sole, box: '-118 0 236 252', first: 'right', step: 11 },
] as const

const MARKS = ['kept', 'gained', 'lost'] as const
type Mark = (typeof MARKS)[number]

/** Where it is, read only: the same drawing on screen, in print and in grey. */
export function ExtentFigure({ sensation, extent, before = null, language, size = 'large' }: ExtentFigureProps) {
  const hatch = useId()
  const words = BODY_MAP_WORDS[language]
  const now = regionsOf(extent)
  const change = extentChangeBetween(before && regionsOf(before), now)
  const kept: ReadonlySet<RegionId> = new Set(change ? change.kept : now)
  const gained: ReadonlySet<RegionId> = new Set(change?.gained)
  const lost: ReadonlySet<RegionId> = new Set(change?.lost)

  const fillOf = (mark: Mark, view: string): string | undefined => (mark === 'lost' ? undefined : `url(#${hatch}${mark}${view})`)
  const hatches = (view: string, step: number) => (
    <defs>
      <Hatch id={`${hatch}kept${view}`} sensation={sensation} step={step} />
      <Hatch id={`${hatch}gained${view}`} sensation={sensation} step={step} isStrong />
    </defs>
  )
  const lookIn =
    (view: string) =>
    (id: RegionId): RegionLook => {
      const mark = kept.has(id) ? 'kept' : gained.has(id) ? 'gained' : lost.has(id) ? 'lost' : null
      return mark ? { className: styles[mark], fill: fillOf(mark, view), isRaised: true } : {}
    }
  const drawn = ({ view, drawing, box, first, step }: (typeof BODIES)[number] | (typeof FEET)[number]) => (
    <div key={view}>
      <ViewCaption name={words.views[view]} language={language} first={first} isShort={size === 'small'} />
      <svg className={styles.drawing} viewBox={box}>
        {hatches(view, step)}
        <BodyDrawing drawing={drawing} lookOf={lookIn(view)} />
      </svg>
    </div>
  )

  return (
    <figure className={size === 'small' ? styles.small : styles.large}>
      <div className={styles.views} role="img" aria-label={extentSentence(sensation, extent, before, language)}>
        {BODIES.map(drawn)}
        <div className={styles.feet}>{FEET.map(drawn)}</div>
      </div>
      {now === null && <figcaption className={styles.unknown}>{EXTENT_KIND_NAMES[language][extent.kind]}</figcaption>}
      {change && (
        <figcaption>
          <ul className={styles.key}>
            {MARKS.map((mark) => (
              <li key={mark}>
                <svg className={styles.swatch} viewBox="0 0 36 24" aria-hidden="true">
                  {hatches('key', 9)}
                  <rect className={styles[mark]} fill={fillOf(mark, 'key')} x="2" y="2" width="32" height="20" rx="3" />
                </svg>
                {EXTENT_MARK_NAMES[language][mark]}
              </li>
            ))}
          </ul>
        </figcaption>
      )}
    </figure>
  )
}
