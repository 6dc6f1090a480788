import buttons from '../frame/buttons.module.css'
import { useText } from '../language/language-context.ts'

/** Continue under the content, and the way out that loses nothing. */
export function StepButtons() {
  const text = useText()
  return (
    <div className={buttons.row}>
      <button type="submit" name="go" value="continue" className={buttons.primary}>
        {text('continue')}
      </button>
      <button type="submit" name="go" value="stop" className={buttons.secondary}>
        {text('saveAndStop')}
      </button>
    </div>
  )
}
