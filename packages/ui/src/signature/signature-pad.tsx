import { useRef, type PointerEvent } from 'react'
import { PAD_HEIGHT, PAD_WIDTH, pathOf, withPoint, withStroke, type Stroke } from './stroke.ts'
import styles from './signature.module.css'

export type { Stroke } from './stroke.ts'

interface SignaturePadProps {
  readonly strokes: readonly Stroke[]
  readonly onChange: (strokes: readonly Stroke[]) => void
  readonly label: string
}

/** Drawn with finger, pen or mouse. Who cannot draw types their name: a pad is never the only way. */
export function SignaturePad({ strokes, onChange, label }: SignaturePadProps) {
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
      aria-label={label}
      className={styles.pad}
      onPointerDown={(event) => {
        isDrawing.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        onChange(withStroke(strokes, pointAt(event)))
      }}
      onPointerMove={(event) => (isDrawing.current ? onChange(withPoint(strokes, pointAt(event))) : undefined)}
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
