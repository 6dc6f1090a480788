import { getRouteApi } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { FactorForm } from '../features/show-factor/factor-form.tsx'
import { useText } from '../language/use-text.ts'
import { Sheet } from '../parts/sheet.tsx'
import { appTexts } from './words.ts'

const route = getRouteApi('/staff')

/** Some acts ask once more who is sitting here. They wait behind this dialog and go on by themselves. */
export function FactorAsked() {
  const t = useText(appTexts)
  const { factor, session, me } = route.useRouteContext()
  const isAsked = useSyncExternalStore(factor.subscribe, factor.isAsked)
  return (
    <Sheet title={t('factorTitle')} isOpen={isAsked} onClose={() => factor.settle(false)}>
      <FactorForm
        hasSecondFactor={me.hasSecondFactor}
        onShown={() => factor.settle(true)}
        onSignedOut={() => {
          factor.settle(false)
          session.end()
        }}
        onCancel={() => factor.settle(false)}
      />
    </Sheet>
  )
}
