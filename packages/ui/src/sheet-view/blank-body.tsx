import { BODY_MAP_WORDS } from '@sebone/words/figures/body-map'
import type { Language } from '@sebone/words/language'
import { BodyDrawing } from '../body-map/body-drawing.tsx'
import { FEET_FROM_ABOVE, VIEW_DRAWINGS } from '../body-map/drawing/view-drawing.ts'
import { ViewCaption } from '../body-map/view-caption.tsx'
import styles from './sheet-view.module.css'

const VIEWS = [
  { view: 'front', drawing: VIEW_DRAWINGS.front, box: '-196 0 392 792', first: 'right' },
  { view: 'back', drawing: VIEW_DRAWINGS.back, box: '-196 0 392 792', first: 'left' },
] as const
const FEET = [
  { view: 'above', drawing: FEET_FROM_ABOVE, box: '-118 -4 236 202', first: 'right' },
  { view: 'sole', drawing: VIEW_DRAWINGS.sole, box: '-118 0 236 252', first: 'right' },
] as const

/** The body with nothing marked, to be hatched with a pen. */
export function BlankBody({ language }: { readonly language: Language }) {
  const words = BODY_MAP_WORDS[language]
  const drawn = ({ view, drawing, box, first }: (typeof VIEWS)[number] | (typeof FEET)[number]) => (
    <div key={view}>
      <ViewCaption name={words.views[view]} language={language} first={first} />
      <svg viewBox={box} className={styles.drawing} role="img" aria-label={words.views[view]}>
        <BodyDrawing drawing={drawing} lookOf={() => ({})} />
      </svg>
    </div>
  )
  return (
    <div className={styles.body}>
      {VIEWS.map(drawn)}
      <div className={styles.feet}>{FEET.map(drawn)}</div>
    </div>
  )
}
