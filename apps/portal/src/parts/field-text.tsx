import { Text } from 'react-aria-components/Text'
import { FieldError } from 'react-aria-components/FieldError'
import { useText } from '../language/use-text.ts'
import { partTexts } from './words.ts'
import styles from './field.module.css'

/** The name of a field, and in words when it may be left empty. */
export function FieldName({ name, isOptional = false }: { name: string; isOptional?: boolean }) {
  const t = useText(partTexts)
  return (
    <>
      {name}
      {isOptional ? <span className={styles.optional}> {t('optional')}</span> : null}
    </>
  )
}

export function FieldDescription({ children }: { children: string }) {
  return (
    <Text slot="description" className={styles.description ?? ''}>
      {children}
    </Text>
  )
}

export function FieldProblem({ children }: { children: string }) {
  return <FieldError className={styles.problem ?? ''}>{children}</FieldError>
}
