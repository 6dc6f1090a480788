import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField } from 'react-aria-components/SearchField'
import { Text } from 'react-aria-components/Text'
import { useText } from '../language/use-text.ts'
import { patientSearchTexts } from './patient-search-words.ts'
import styles from './patient-search.module.css'

/** Long enough for the next key of somebody typing, too short to be waited for. */
const PAUSE_MS = 180

interface Props {
  readonly query: string
  readonly onSearch: (query: string) => void
}

export function PatientSearch({ query, onSearch }: Props) {
  const t = useText(patientSearchTexts)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])
  const typed = (text: string) => {
    clearTimeout(pause.current)
    pause.current = setTimeout(() => onSearch(text.trim()), PAUSE_MS)
  }
  return (
    <SearchField className={styles.search ?? ''} defaultValue={query} onChange={typed} autoComplete="off">
      <Label className={styles.label ?? ''}>{t('search')}</Label>
      <div className={styles.box}>
        <svg viewBox="0 0 20 20" className={styles.glass} aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 4.5 4.5" />
        </svg>
        <Input data-stop className={styles.input ?? ''} />
        <Button className={styles.clear ?? ''} aria-label={t('clear')}>
          ×
        </Button>
      </div>
      <Text slot="description" className={styles.hint ?? ''}>
        {t('searchHint')}
      </Text>
    </SearchField>
  )
}
