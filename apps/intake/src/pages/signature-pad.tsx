import { useRef, useState } from 'react'
import type { PointerEvent } from 'react'
import { useHasScript } from '../client/use-has-script.ts'
import { useText } from '../language/language-context.ts'
import styles from './consents-page.module.css'

/** Whole numbers from 0 to 1000 across the width; the height is a third of it. */
type Stroke = readonly (readonly [x: number, y: number])[]

const WIDTH = 1000
const HEIGHT = 333
/** Enough for any name; a resting palm or a doodle is cut off rather than refused later. */
const MOST_STROKES = 60
const MOST_POINTS = 2000
/** Points nearer than this add nothing that one sees. */
const STEP = 6

const pathOf = (stroke: Stroke): string => stroke.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

function strokesIn(text: string): readonly Stroke[] {
  try {
    const strokes: unknown = JSON.parse(text)
    return Array.isArray(strokes) ? strokes : []
  } catch {
    return []
  }
}

function withPoint(strokes: readonly Stroke[], next: Stroke[number]): readonly Stroke[] {
  const last = strokes[strokes.length - 1] ?? []
  const before = last[last.length - 1]
  const isNear = before && Math.abs(before[0] - next[0]) < STEP && Math.abs(before[1] - next[1]) < STEP
  const isFull = strokes.reduce((sum, stroke) => sum + stroke.length, 0) >= MOST_POINTS
  return isNear || isFull ? strokes : [...strokes.slice(0, -1), [...last, next]]
}

/** A signature drawn with script; without script the typed name is the evidence, as it is enough with it. */
export function SignaturePad({ typed }: { readonly typed: string }) {
  const text = useText()
  const [strokes, setStrokes] = useState(() => strokesIn(typed))
  const isDrawing = useRef(false)
  const hasScript = useHasScript()
  const pointAt = (event: PointerEvent<SVGSVGElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect()
    const within = (at: number, size: number, most: number) => Math.min(most, Math.max(0, Math.round((at / size) * most)))
    return [within(event.clientX - box.left, box.width, WIDTH), within(event.clientY - box.top, box.height, HEIGHT)]
  }
  const end = () => (isDrawing.current = false)
  return (
    <div className={styles.field}>
      <input type="hidden" name="signature" value={strokes.length === 0 ? '' : JSON.stringify(strokes)} readOnly />
      {hasScript && (
        <>
          <p id="signature-name" className={styles.label}>
            {text('consentSignature')}
          </p>
          <p className={styles.hint}>{text('consentSignatureHint')}</p>
          <svg
            id="signature"
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            role="img"
            aria-labelledby="signature-name"
            className={styles.pad}
            onPointerDown={(event) => {
              if (strokes.length >= MOST_STROKES) return
              const start = pointAt(event)
              isDrawing.current = true
              event.currentTarget.setPointerCapture(event.pointerId)
              setStrokes((all) => [...all, [start]])
            }}
            onPointerMove={(event) => {
              if (!isDrawing.current) return
              const next = pointAt(event)
              setStrokes((all) => withPoint(all, next))
            }}
            onPointerUp={end}
            onPointerCancel={end}
          >
            <line x1="40" y1="265" x2="960" y2="265" className={styles.base} />
            {strokes.map((stroke, index) => (
              <path key={index} d={pathOf(stroke)} />
            ))}
          </svg>
          <p role="status" className="visually-hidden">
            {strokes.length > 0 && text('consentSignatureDrawn')}
          </p>
          {strokes.length > 0 && (
            <button type="button" className={styles.clear} onClick={() => setStrokes([])}>
              {text('consentSignatureClear')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
