import styles from './region-choice.module.css'

interface Props {
  readonly name: string
  readonly value: string
  readonly id: string
  readonly label: string
  readonly defaultChecked: boolean
}

/** One row: a native box with its words, a whole target wide. */
export const RegionChoice = ({ name, value, id, label, defaultChecked }: Props) => (
  <li className={styles.choice}>
    <input className={styles.box} type="checkbox" id={id} name={name} value={value} defaultChecked={defaultChecked} />
    <label className={styles.row} htmlFor={id}>
      <span className={styles.words}>{label}</span>
    </label>
  </li>
)
