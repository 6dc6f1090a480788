import { useText } from '../../language/use-text.ts'
import { instrumentsTexts } from './instruments-words.ts'
import styles from './instruments.module.css'

/** A filled or an open ring, and the word. */
export function OnMark({ isOn }: { isOn: boolean }) {
  const t = useText(instrumentsTexts)
  return (
    <span className={isOn ? styles.on : styles.off}>
      <span aria-hidden="true">{isOn ? '●' : '○'}</span> {isOn ? t('on') : t('off')}
    </span>
  )
}
