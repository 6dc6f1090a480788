import { useRef, type PointerEvent } from 'react'
import { canTakeStroke, PAD_HEIGHT, PAD_WIDTH, pathOf, withPoint, withStroke, type Stroke } from './stroke.ts'
import styles from './signature.module.css'

export type { Stroke } from './stroke.ts'

interface SignaturePadProps {
  readonly strokes: readonly Stroke[]
  /** What a movement makes of the strokes there are: several may come before the pad is drawn again. */
  readonly onChange: (make: (strokes: readonly Stroke[]) => readonly Stroke[]) => void
  /** Its name, or the id of the element that holds it. */
  readonly label: string | { readonly id: string }
  readonly id?: string
}

/** Drawn with finger, pen or mouse. Who cannot draw types their name: a pad is never the only way. */
export function SignaturePad({ strokes, onChange, label, id }: SignaturePadProps) {
  const isDrawing = useRef(false)
  const pointAt = (event: PointerEvent<SVGSVGElement>): Stroke[number] => {
    const box = event.currentTarget.getBoundingClientRect()
    const within = (at: number, size: number, most: number) => Math.min(most, Math.max(0, Math.round((at / size) * most)))
    return [within(event.clientX - box.left, box.width, PAD_WIDTH), within(event.clientY - box.top, box.height, PAD_HEIGHT)]
  }
  const end = () => (isDrawing.current = false)
  return (
    <svg
      viewBox={`0 0 ${PAD_WIDTH} ${PAD_HEIGHT}`}
      role="img"
      {...(id === undefined ? {} : { id })}
      {...(typeof label === 'string' ? { 'aria-label': label } : { 'aria-labelledby': label.id })}
      className={styles.pad}
      onPointerDown={(event) => {
        if (!canTakeStroke(strokes)) return
        isDrawing.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        const start = pointAt(event)
        onChange((drawn) => withStroke(drawn, start))
      }}
      onPointerMove={(event) => {
        if (!isDrawing.current) return
        const next = pointAt(event)
        onChange((drawn) => withPoint(drawn, next))
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <line x1="40" y1="265" x2="960" y2="265" className={styles.base} />
      {strokes.map((stroke, index) => (
        <path key={index} d={pathOf(stroke)} />
      ))}
    </svg>
  )
}
