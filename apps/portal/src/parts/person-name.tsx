import styles from './person-name.module.css'

interface Named {
  readonly familyName: string
  readonly givenName: string
  readonly familyKana: string | null
  readonly givenKana: string | null
}

/** Family name first, as typed; furigana above it where there is some. */
export function PersonName({ of, isLarge = false }: { of: Named; isLarge?: boolean }) {
  const kana = [of.familyKana, of.givenKana].filter(Boolean).join(' ')
  const name = [of.familyName, of.givenName].filter(Boolean).join(' ')
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
  return (
    <span className={isLarge ? styles.large : styles.person} {...(isJapanese ? { lang: 'ja' } : {})}>
      {kana && kana !== name ? <span className={styles.kana}>{kana}</span> : null}
      <span className={styles.name}>{name}</span>
    </span>
  )
}
