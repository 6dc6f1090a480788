import { useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { useText } from '../language/use-text.ts'
import { Actions } from './actions.tsx'
import { Button } from './button.tsx'
import { FieldName, FieldProblem } from './field-text.tsx'
import { Notice } from './notice.tsx'
import { Sheet } from './sheet.tsx'
import { partTexts } from './words.ts'
import field from './field.module.css'

interface Props {
  readonly title: string
  /** The word of the button that does it. */
  readonly action: string
  readonly problem: string | null
  readonly isPending: boolean
  readonly onRemove: (reason: string) => void
  readonly onClose: () => void
}

/** Something leaves the record: never without saying why, and its history stays. */
export function RemoveWithReason({ title, action, problem, isPending, onRemove, onClose }: Props) {
  const t = useText(partTexts)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = isTried && reason.trim() === ''
  const goOn = () => (reason.trim() === '' ? setTried(true) : onRemove(reason))
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      {problem === null ? null : (
        <Notice kind="alert">
          <p role="alert">{problem}</p>
        </Notice>
      )}
      <TextField className={field.field ?? ''} value={reason} onChange={setReason} isInvalid={isMissing} validationBehavior="aria">
        <Label className={field.label ?? ''}>
          <FieldName name={t('removeReason')} />
        </Label>
        <TextArea className={field.input ?? ''} rows={2} />
        {isMissing ? <FieldProblem>{t('removeReasonMissing')}</FieldProblem> : null}
      </TextField>
      <p>{t('removeKept')}</p>
      <Actions>
        <Button kind="danger" isPending={isPending} onPress={goOn}>
          {action}
        </Button>
        <Button onPress={onClose}>{t('keepIt')}</Button>
      </Actions>
    </Sheet>
  )
}
