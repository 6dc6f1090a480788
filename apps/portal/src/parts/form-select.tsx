import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form'
import { FieldName, FieldProblem } from './field-text.tsx'
import field from './field.module.css'
import styles from './form-select.module.css'

interface Props<F extends FieldValues> {
  readonly control: Control<F>
  readonly name: FieldPath<F>
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly placeholder: string
  readonly problem?: string | undefined
}

/** One of many: the list opens on demand. */
export function FormSelect<F extends FieldValues>({ control, name, label, options, placeholder, problem }: Props<F>) {
  const { ref, ...value } = useController({ control, name }).field
  return (
    <Select
      className={field.field ?? ''}
      name={value.name}
      value={value.value || null}
      onChange={(key) => value.onChange(key === null ? '' : String(key))}
      onBlur={value.onBlur}
      placeholder={placeholder}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label className={field.label ?? ''}>
        <FieldName name={label} />
      </Label>
      <Button className={styles.button ?? ''} ref={ref}>
        <SelectValue className={styles.value ?? ''} />
        <svg viewBox="0 0 12 8" className={styles.arrow} aria-hidden="true">
          <path d="M1.5 1.5 6 6l4.5-4.5" />
        </svg>
      </Button>
      {problem ? <FieldProblem>{problem}</FieldProblem> : null}
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className={styles.option ?? ''}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
