import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useApiClient } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { useSay } from '../../parts/said.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { instrumentsTexts } from './instruments-words.ts'
import type { InstrumentFacts } from './licence-form.tsx'
import { useDecide } from './use-decide.ts'
import styles from './instruments.module.css'

/** The licensed text as a file or pasted: the rules read it whole, and say by name what is wrong with it. */
export function LoadText({ page, onClose }: { page: InstrumentFacts; onClose: () => void }) {
  const t = useText(instrumentsTexts)
  const say = useSay()
  const client = useApiClient()
  const fileId = useId()
  const [fileName, setFileName] = useState<string | null>(null)
  const form = useForm({ defaultValues: { json: '', reason: '' } })
  const loading = useMutation({ mutationFn: useDecide(client.settings.instruments.loadText.mutate) })
  const refused = useRefused(loading.error, ({ code }) => (code === 'reasonMissing' ? 'reason' : 'json'))
  const read = async (file: File | undefined) => {
    if (!file) return
    form.setValue('json', await file.text(), { shouldDirty: true })
    setFileName(file.name)
  }
  const save = form.handleSubmit(({ json, reason }) =>
    loading.mutate(
      { instrument: page.instrument.id, json, reason },
      {
        onSuccess: () => {
          say(t('loaded'))
          onClose()
        },
      },
    ),
  )
  return (
    <Sheet title={t('loadText')} isOpen onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={save}>
        <p>{t('loadHint')}</p>
        <div>
          <label htmlFor={fileId}>
            <strong>{t('file')}</strong>
          </label>
          <input id={fileId} type="file" accept="application/json,.json" onChange={({ target }) => void read(target.files?.[0])} />
          {fileName === null ? null : <p className={styles.chosen}>{t('chosen', { name: fileName })}</p>}
        </div>
        <FormText control={form.control} name="json" label={t('pasted')} rows={6} problem={refused.at('json')} />
        <FormText control={form.control} name="reason" label={t('reason')} rows={2} problem={refused.at('reason')} />
        <Actions>
          <Button kind="main" type="submit" isPending={loading.isPending}>
            {loading.isPending ? t('loading') : t('load')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </Actions>
      </form>
    </Sheet>
  )
}
