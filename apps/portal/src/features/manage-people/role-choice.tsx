import { ROLES } from '@sebone/domain/staff/role'
import type { Role } from '@sebone/domain/staff/role'
import { ROLE_DUTIES, ROLE_NAMES } from '@sebone/words/names/role'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { peopleTexts } from './words.ts'
import choice from '../../parts/choice.module.css'
import field from '../../parts/field.module.css'
import styles from './role-choice.module.css'

interface Props<F extends FieldValues> {
  readonly control: Control<F>
  readonly name: FieldPathByValue<F, Role>
}

/** The roles, each with what it is for: nobody should have to know the matrix by heart. */
export function RoleChoice<F extends FieldValues>({ control, name }: Props<F>) {
  const t = useText(peopleTexts)
  const language = useLanguage()
  const { value, onChange, ...rest } = useController({ control, name }).field
  return (
    <RadioGroup className={field.field ?? ''} name={rest.name} value={value} onChange={onChange}>
      <Label className="visually-hidden">{t('role')}</Label>
      <div className={styles.roles}>
        {ROLES.map((role) => (
          <Radio key={role} value={role} className={`${choice.option} ${styles.role}`}>
            <span>
              {ROLE_NAMES[language][role]}
              <span className={styles.duty}>{ROLE_DUTIES[language][role]}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
