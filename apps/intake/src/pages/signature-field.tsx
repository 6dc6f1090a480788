import { SignaturePad, type Stroke } from '@sebone/ui/signature/signature-pad'
import { useState } from 'react'
import { useHasScript } from '../client/use-has-script.ts'
import { useText } from '../language/language-context.ts'
import styles from './consents-page.module.css'

function strokesIn(text: string): readonly Stroke[] {
  try {
    const strokes: unknown = JSON.parse(text)
    return Array.isArray(strokes) ? strokes : []
  } catch {
    return []
  }
}

/** A signature drawn with script; without script the typed name is the evidence, as it is enough with it. */
export function SignatureField({ typed }: { readonly typed: string }) {
  const text = useText()
  const [strokes, setStrokes] = useState(() => strokesIn(typed))
  const hasScript = useHasScript()
  return (
    <div className={styles.field}>
      <input type="hidden" name="signature" value={strokes.length === 0 ? '' : JSON.stringify(strokes)} readOnly />
      {hasScript && (
        <>
          <p id="signature-name" className={styles.label}>
            {text('consentSignature')}
          </p>
          <p className={styles.hint}>{text('consentSignatureHint')}</p>
          <div className={styles.pad}>
            <SignaturePad id="signature" strokes={strokes} onChange={setStrokes} label={{ id: 'signature-name' }} />
          </div>
          <p role="status" className="visually-hidden">
            {strokes.length > 0 && text('consentSignatureDrawn')}
          </p>
          {strokes.length > 0 && (
            <button type="button" className={styles.clear} onClick={() => setStrokes([])}>
              {text('consentSignatureClear')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
