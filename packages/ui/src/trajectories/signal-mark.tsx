import type { SignalKind } from '@sebone/domain/follow-up/signal'
import styles from './trajectories.module.css'

/** Open triangle, full triangle, an arrow that turns up again: told apart without colour. Drawn around 0, 0. */
const SHAPES: Readonly<Record<SignalKind, { readonly d: string; readonly className: string | undefined }>> = {
  flare: { d: 'M0-4.5L5 4.5H-5Z', className: styles.flare },
  worse: { d: 'M0-5L5.5 5H-5.5Z', className: styles.worse },
  rebound: { d: 'M-5.5-3.5C-5.5 5.5 3.5 6 3.5-3.5M0-1L3.5-4.8L7-1', className: styles.rebound },
}

export function SignalMark({ kind }: { kind: SignalKind }) {
  const { d, className } = SHAPES[kind]
  return <path className={className} d={d} />
}
