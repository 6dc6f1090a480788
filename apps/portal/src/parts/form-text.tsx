import type { ReactNode, RefAttributes } from 'react'
import { Input, type InputProps } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { useController, type Control, type FieldPath, type FieldValues, type RegisterOptions } from 'react-hook-form'
import { FieldDescription, FieldName, FieldProblem } from './field-text.tsx'
import styles from './field.module.css'

interface Props<F extends FieldValues> {
  readonly control: Control<F>
  readonly name: FieldPath<F>
  readonly rules?: Pick<RegisterOptions<F, FieldPath<F>>, 'required'>
  readonly label: string
  readonly description?: string
  readonly isOptional?: boolean
  /** Why the field was not accepted, in words. */
  readonly problem?: string | undefined
  readonly rows?: number
  readonly type?: 'text' | 'email' | 'tel' | 'password'
  readonly inputMode?: 'numeric' | 'text'
  readonly autoComplete?: string
  /** The language that the text will be in, where it is not the page's. */
  readonly lang?: string
  /** On the line of the input, behind it. */
  readonly beside?: ReactNode
  /** What the field was understood as, below it. */
  readonly children?: ReactNode
}

/** A labelled text field of a form. The value lives in the form; nothing here decides what is acceptable. */
export function FormText<F extends FieldValues>({ control, name, rules, label, problem, children, ...rest }: Props<F>) {
  const { field } = useController({ control, name, ...(rules ? { rules } : {}) })
  const { description, isOptional = false, rows, type = 'text', inputMode, autoComplete, lang, beside } = rest
  const shared = { ref: field.ref, className: styles.input ?? '', ...(lang ? { lang } : {}) }
  return (
    <TextField
      className={styles.field ?? ''}
      name={field.name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      type={type}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      autoComplete={autoComplete ?? 'off'}
      {...(inputMode ? { inputMode } : {})}
    >
      <Label className={styles.label ?? ''}>
        <FieldName name={label} isOptional={isOptional} />
      </Label>
      {description ? <FieldDescription>{description}</FieldDescription> : null}
      {rows ? <TextArea {...shared} rows={rows} /> : beside ? <InputLine beside={beside} {...shared} /> : <Input {...shared} />}
      {problem ? <FieldProblem>{problem}</FieldProblem> : children}
    </TextField>
  )
}

function InputLine({ beside, ...shared }: { beside: ReactNode } & InputProps & RefAttributes<HTMLInputElement>) {
  return (
    <div className={styles.line}>
      <Input {...shared} />
      {beside}
    </div>
  )
}
