import type { Language } from '@sebone/words/language'
import type { FigureLayout, PlacedSite } from './figure-layout.ts'
import { middle } from './outline.ts'
import { bodyPath, discReachPath } from './shape-path.ts'
import { siteSentence } from './site-words.ts'
import type { Site, SiteName } from './sites.ts'
import type { useRovingSite } from './use-roving-site.ts'
import styles from './spine-options.module.css'

/** A finger's or a shaky hand's width; at least 24 CSS px (WCAG 2.2, 2.5.8). */
const TARGET = 25

interface Props {
  readonly layout: FigureLayout
  readonly language: Language
  readonly selected: SiteName | null
  readonly roving: ReturnType<typeof useRovingSite>
  readonly choose: (site: Site) => void
}

/** Laid over the drawing: what can be pointed at, reached by keys and read aloud. */
export function SpineOptions({ layout, language, selected, roving, choose }: Props) {
  return layout.sites.map((placed) => {
    const { site } = placed
    return (
      <g
        key={site.name}
        ref={roving.elementOf(site.name)}
        className={styles.option}
        role="option"
        aria-label={siteSentence(site, language)}
        aria-selected={site.name === selected}
        tabIndex={site.name === roving.stop ? 0 : -1}
        onFocus={() => roving.visited(site.name)}
        onClick={() => choose(site)}
      >
        <rect className={styles.reach} rx={4} height={TARGET} {...reachOf(placed, layout)} />
        <path className={styles.shape} d={placed.bone ? bodyPath(placed.bone) : discReachPath(placed.disc.corners)} />
      </g>
    )
  })
}

/** A disc is also reached by its name in front of it, a bone by its process behind it: so neighbours never overlap. */
const reachOf = ({ bone, disc }: PlacedSite, { viewBox, column }: FigureLayout) => {
  const [a, b, c, d] = (bone ?? disc).corners
  if (bone) {
    const back = middle([b, c])
    return { x: back.x - 2, y: back.y - TARGET / 2, width: Math.max(column.box.right - back.x, TARGET) }
  }
  const front = middle([a, d])
  const left = Math.max(front.x - 62, viewBox.left)
  return { x: left, y: front.y - TARGET / 2, width: front.x + 2 - left }
}
