import buttons from '../frame/buttons.module.css'
import { useText } from '../language/language-context.ts'
import { useHasScript } from '../client/use-has-script.ts'

/** Printing from a page takes script; without it the browser's own menu prints the same page. */
export function PrintButton() {
  const text = useText()
  if (!useHasScript()) return null
  return (
    <div className={`${buttons.row} screen-only`}>
      <button type="button" className={buttons.secondary} onClick={() => window.print()}>
        {text('print')}
      </button>
    </div>
  )
}
