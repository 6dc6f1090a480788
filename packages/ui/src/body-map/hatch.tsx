import type { Sensation } from '@sebone/domain/instrument/definition'
import styles from './hatch.module.css'

interface Props {
  readonly id: string
  readonly sensation: Sensation
  /** From line to line, in the units of the drawing. */
  readonly step: number
  readonly isStrong?: boolean
}

/** What is marked: strokes for pain, dots for numbness, on a tint; told apart in grey, and from what is not marked. */
export const Hatch = ({ id, sensation, step, isStrong = false }: Props) => (
  <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect className={isStrong ? styles.strongGround : styles.ground} width={step} height={step} />
    {sensation === 'pain' ? (
      <rect className={isStrong ? styles.strongMark : styles.mark} width={step * 0.3} height={step} />
    ) : (
      <circle className={isStrong ? styles.strongMark : styles.mark} cx={step / 2} cy={step / 2} r={step * 0.24} />
    )}
  </pattern>
)
