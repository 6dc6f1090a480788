import { useState } from 'react'
import { newId } from '../../data/new-id.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { ConfirmSheet } from './confirm-sheet.tsx'
import { MadeLink } from './made-link.tsx'
import { useResetSignIn, type Person } from './use-people.ts'
import { peopleTexts } from './words.ts'

export function ResetSection({ person: { name }, userId }: { person: Person; userId: string }) {
  const t = useText(peopleTexts)
  const reset = useResetSignIn()
  const [isAsking, setAsking] = useState(false)
  const close = () => {
    setAsking(false)
    if (reset.isError) reset.reset()
  }
  if (reset.data) return <MadeLink made={reset.data} heading={t('resetReady', { name })} />
  return (
    <>
      <p>{t('resetBody')}</p>
      <div>
        <Button onPress={() => setAsking(true)}>{t('reset')}</Button>
      </div>
      {isAsking ? (
        <ConfirmSheet
          title={t('resetTitle', { name })}
          body={t('resetBody')}
          act={t('reset')}
          acting={t('resetting')}
          cancel={t('cancel')}
          error={reset.error}
          isPending={reset.isPending}
          onAct={() => reset.mutate({ id: newId(), userId })}
          onClose={close}
        />
      ) : null}
    </>
  )
}
