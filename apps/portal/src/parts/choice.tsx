import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { FieldDescription, FieldName, FieldProblem } from './field-text.tsx'
import field from './field.module.css'
import styles from './choice.module.css'

interface Props<V extends string> {
  readonly name?: string
  readonly label: string
  readonly value: V
  readonly onChange: (value: V) => void
  readonly options: readonly { readonly value: V; readonly label: string; readonly lang?: string }[]
  readonly description?: string
  readonly problem?: string | undefined
  /** One under the other, where they are too many or too long for a line. */
  readonly isStacked?: boolean
}

/** One of a few, all of them in view. */
export function Choice<V extends string>({ label, options, description, problem, isStacked = false, onChange, ...group }: Props<V>) {
  return (
    <RadioGroup
      {...group}
      className={field.field ?? ''}
      onChange={(value) => {
        const chosen = options.find((option) => option.value === value)
        if (chosen) onChange(chosen.value)
      }}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label className={field.label ?? ''}>
        <FieldName name={label} />
      </Label>
      {description ? <FieldDescription>{description}</FieldDescription> : null}
      <div className={isStacked ? styles.stack : styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            <span {...(option.lang ? { lang: option.lang } : {})}>{option.label}</span>
          </Radio>
        ))}
      </div>
      {problem ? <FieldProblem>{problem}</FieldProblem> : null}
    </RadioGroup>
  )
}
