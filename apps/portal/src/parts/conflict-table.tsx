import { useState } from 'react'
import { useText } from '../language/use-text.ts'
import { Actions } from './actions.tsx'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import type { Conflict, Side } from './use-conflict.ts'
import { conflictTexts } from './conflict-words.ts'
import styles from './conflict-table.module.css'

interface Props<Field extends string> {
  readonly conflict: Conflict<Field>
  /** The name of a field, and a value of it in words. */
  readonly nameOf: (field: Field) => string
  readonly wordsOf: (field: Field, value: unknown) => string
}

const SIDES = ['theirs', 'mine'] as const

/** Both versions side by side, field by field; nothing is lost until somebody has chosen. */
export function ConflictTable<Field extends string>({ conflict: { rows, decide }, nameOf, wordsOf }: Props<Field>) {
  const t = useText(conflictTexts)
  const [decided, setDecided] = useState<ReadonlyMap<Field, Side>>(new Map())
  const chosen = ({ field, changed }: (typeof rows)[number]) => decided.get(field) ?? changed
  const isOpen = rows.some((row) => chosen(row) === null)
  const goOn = () => decide(new Map(rows.map((row) => [row.field, chosen(row) ?? 'theirs'])))
  return (
    <section className={styles.conflict} aria-label={t('title')} tabIndex={-1} data-problem>
      <Notice kind="caution">
        <h2 className={styles.title}>{t('title')}</h2>
        <p>{t('body')}</p>
      </Notice>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('theirs')}</th>
            <th scope="col">{t('mine')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">{nameOf(row.field)}</th>
              {SIDES.map((side) => (
                <td key={side} data-chosen={chosen(row) === side || undefined}>
                  <label className={styles.side}>
                    <input
                      type="radio"
                      name={`conflict ${row.field}`}
                      aria-label={wordsOf(row.field, row[side]) || t('empty')}
                      checked={chosen(row) === side}
                      onChange={() => setDecided(new Map(decided).set(row.field, side))}
                    />
                    <span className={styles.value}>{wordsOf(row.field, row[side]) || t('empty')}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Actions>
        <Button kind="main" isDisabled={isOpen} onPress={goOn}>
          {t('goOn')}
        </Button>
        {isOpen ? <span className={styles.open}>{t('chooseFirst')}</span> : null}
      </Actions>
    </section>
  )
}
