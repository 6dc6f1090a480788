import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form'
import { Choice } from './choice.tsx'

interface Props<F extends FieldValues, V extends string> {
  readonly control: Control<F>
  readonly name: FieldPathByValue<F, V>
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string; readonly lang?: string }[]
  readonly description?: string
  readonly problem?: string | undefined
  readonly isStacked?: boolean
}

export function FormChoice<F extends FieldValues, V extends string>({ control, name, ...choice }: Props<F, V>) {
  const { field } = useController({ control, name })
  return <Choice {...choice} name={field.name} value={field.value} onChange={field.onChange} />
}
