import rows from '../item-field/answer-rows.module.css'
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
  <li className={`${rows.answer} ${styles.choice}`}>
    <input className={`${rows.field} ${rows.box} ${styles.box}`} type="checkbox" id={id} name={name} value={value} defaultChecked={defaultChecked} />
    <label className={`${rows.row} ${styles.row}`} htmlFor={id}>
      <span className={`${rows.words} ${styles.words}`}>{label}</span>
    </label>
  </li>
)
