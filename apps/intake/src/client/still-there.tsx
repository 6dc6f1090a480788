import { useEffect, useRef } from 'react'
import buttons from '../frame/buttons.module.css'
import { useText } from '../language/language-context.ts'
import styles from './still-there.module.css'

/** Asked before a tablet of the clinic closes by itself; any answer is time enough for another while. */
export function StillThere({ onStay }: { readonly onStay: () => void }) {
  const text = useText()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div className={styles.cover}>
      <div role="alertdialog" aria-modal="true" aria-labelledby="still-there" aria-describedby="still-there-text" className={styles.box}>
        <h2 id="still-there">{text('stillThere')}</h2>
        <p id="still-there-text" className={styles.text}>
          {text('stillThereText')}
        </p>
        <div className={buttons.row}>
          <button ref={button} type="button" className={buttons.primary} onClick={onStay}>
            {text('stillThereYes')}
          </button>
        </div>
      </div>
    </div>
  )
}
