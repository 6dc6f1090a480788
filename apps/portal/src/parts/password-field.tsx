import { useState } from 'react'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { useText } from '../language/use-text.ts'
import { Button } from './button.tsx'
import { FormText } from './form-text.tsx'
import { partTexts } from './words.ts'

interface Props<F extends FieldValues> {
  readonly control: Control<F>
  readonly name: FieldPath<F>
  readonly label: string
  readonly description?: string
  readonly autoComplete: 'current-password' | 'new-password'
  readonly problem?: string | undefined
}

/** A password, which may be looked at: what cannot be seen is typed wrong. */
export function PasswordField<F extends FieldValues>(props: Props<F>) {
  const t = useText(partTexts)
  const [isShown, setShown] = useState(false)
  const show = (
    <Button
      kind="quiet"
      aria-label={isShown ? t('hidePassword') : t('showPassword')}
      aria-pressed={isShown}
      onPress={() => setShown(!isShown)}
    >
      {isShown ? t('hide') : t('show')}
    </Button>
  )
  return <FormText {...props} rules={{ required: true }} type={isShown ? 'text' : 'password'} beside={show} />
}
