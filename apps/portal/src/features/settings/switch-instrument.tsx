import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useApiClient } from '../../data/api.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useSay } from '../../parts/said.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { instrumentsTexts } from './instruments-words.ts'
import type { InstrumentFacts } from './licence-form.tsx'
import { useDecide } from './use-decide.ts'
import styles from './instruments.module.css'

/** From today on, with a reason. */
export function SwitchInstrument({ page, onClose }: { page: InstrumentFacts; onClose: () => void }) {
  const t = useText(instrumentsTexts)
  const say = useSay()
  const client = useApiClient()
  const id = useClientId()
  const { instrument, switches } = page
  const form = useForm({ defaultValues: { reason: '' } })
  const turning = useMutation({ mutationFn: useDecide(client.settings.instruments.switch.mutate) })
  const refused = useRefused(turning.error, ({ code }) => (code === 'reasonMissing' ? 'reason' : null))
  const isOn = !instrument.isOn
  const save = form.handleSubmit(({ reason }) =>
    turning.mutate(
      { instrument: instrument.id, id, reason, revision: switches.revision, isOn },
      {
        onSuccess: () => {
          say(isOn ? t('switchedOn') : t('switchedOff'))
          onClose()
        },
      },
    ),
  )
  return (
    <Sheet title={isOn ? t('switchOnTitle') : t('switchOffTitle')} isOpen onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={save}>
        {refused.whole === null ? null : (
          <Notice kind="alert">
            <p role="alert">{refused.whole}</p>
          </Notice>
        )}
        <FormText control={form.control} name="reason" label={t('reason')} rows={2} problem={refused.at('reason')} />
        <Actions>
          <Button kind="main" type="submit" isPending={turning.isPending}>
            {turning.isPending ? t('switching') : isOn ? t('switchOn') : t('switchOff')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </Actions>
      </form>
    </Sheet>
  )
}
