import { useWatch, type FieldValues, type UseFormReturn } from 'react-hook-form'

/** What is typed at this moment, whole: the component renders again with every key. */
export function useDraft<F extends FieldValues>(form: UseFormReturn<F>): F {
  useWatch({ control: form.control })
  return form.getValues()
}
