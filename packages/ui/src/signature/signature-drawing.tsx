import { PAD_HEIGHT, PAD_WIDTH, pathOf, type Stroke } from './stroke.ts'
import styles from './signature.module.css'

/** A signature drawn again from its strokes: lines, and nothing that could be anything else. */
export function SignatureDrawing({ strokes, label }: { readonly strokes: readonly Stroke[]; readonly label: string }) {
  return (
    <svg data-paper viewBox={`0 0 ${PAD_WIDTH} ${PAD_HEIGHT}`} role="img" aria-label={label} className={styles.drawing}>
      {strokes.map((stroke, index) => (
        <path key={index} d={pathOf(stroke)} />
      ))}
    </svg>
  )
}
