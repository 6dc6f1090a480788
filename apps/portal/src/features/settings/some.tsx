import { Tick } from '../../parts/tick.tsx'
import styles from './some.module.css'

interface Props<V extends string> {
  readonly label: string
  /** Said while every one is chosen. */
  readonly all: string
  readonly of: readonly V[]
  readonly names: Readonly<Record<V, string>>
  readonly chosen: readonly V[]
  readonly onChange: (chosen: readonly V[]) => void
}

/** Which of a list: folded while it is all of them, which is the usual. */
export function Some<V extends string>({ label, all, of, names, chosen, onChange }: Props<V>) {
  const isAll = chosen.length === of.length
  return (
    <details className={styles.some} open={!isAll}>
      <summary>{isAll ? all : `${chosen.length} / ${of.length}`}</summary>
      <div role="group" aria-label={label} className={styles.ticks}>
        {of.map((value) => (
          <Tick
            key={value}
            isSelected={chosen.includes(value)}
            onChange={(isChosen) => onChange(of.filter((one) => (one === value ? isChosen : chosen.includes(one))))}
          >
            {names[value]}
          </Tick>
        ))}
      </div>
    </details>
  )
}
