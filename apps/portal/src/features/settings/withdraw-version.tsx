import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import type { SettingVersion } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useSay } from '../../parts/said.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { useDays } from './use-days.ts'
import { settingsTexts } from './words.ts'
import styles from './withdraw-version.module.css'

export type Withdraw = (said: { readonly id: string; readonly because: string; readonly revision: number }) => Promise<unknown>

interface Props {
  readonly version: SettingVersion<unknown>
  readonly revision: number
  readonly withdraw: Withdraw
  readonly onClose: () => void
}

/** Takes back a version that has not begun, with a reason. */
export function WithdrawVersion({ version, revision, withdraw, onClose }: Props) {
  const t = useText(settingsTexts)
  const say = useSay()
  const { day } = useDays()
  const form = useForm({ defaultValues: { because: '' } })
  const taking = useMutation({ mutationFn: withdraw })
  const refused = useRefused(taking.error, ({ code }) => (code === 'reasonMissing' ? 'because' : null))
  const save = form.handleSubmit(({ because }) =>
    taking.mutate(
      { id: version.id, because, revision },
      {
        onSuccess: () => {
          say(t('withdrawn'))
          onClose()
        },
      },
    ),
  )
  return (
    <Sheet title={t('withdrawTitle')} isOpen onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={save}>
        {refused.whole === null ? null : (
          <Notice kind="alert">
            <p role="alert">{refused.whole}</p>
          </Notice>
        )}
        <p>{t('withdrawBody', { date: day(version.validFrom) })}</p>
        <FormText control={form.control} name="because" label={t('reason')} rows={2} problem={refused.at('because')} />
        <Actions>
          <Button kind="danger" type="submit" isPending={taking.isPending}>
            {taking.isPending ? t('withdrawing') : t('withdraw')}
          </Button>
          <Button onPress={onClose}>{t('keep')}</Button>
        </Actions>
      </form>
    </Sheet>
  )
}
