import { symbol, symbolCircle, symbolCross, symbolDiamond2, symbolSquare, type SymbolType } from 'd3-shape'
import type { CollectionMode } from '@sebone/domain/follow-up/assessment'
import styles from './trajectories.module.css'

/** People score differently by phone and on paper, so the way an answer came is part of its mark. */
const SHAPES: Readonly<Record<CollectionMode, readonly [type: SymbolType, size: number]>> = {
  web: [symbolCircle, 50],
  phone: [symbolSquare, 52],
  paper: [symbolDiamond2, 46],
  inPerson: [symbolCross, 46],
}

export const answerPath = (mode: CollectionMode): string => {
  const [type, size] = SHAPES[mode]
  return symbol(type, size)() ?? ''
}

/** Filled at a day that is known, hollow where the day is the nominal one. */
export function AnswerMark({ mode, isNominal }: { mode: CollectionMode; isNominal: boolean }) {
  return <path className={isNominal ? styles.markHollow : styles.mark} d={answerPath(mode)} />
}
