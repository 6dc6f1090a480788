import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { RecoveryCodes } from '../../parts/recovery-codes.tsx'
import { Section } from '../../parts/section.tsx'
import { useSay } from '../../parts/said.tsx'
import { ConfirmFactor } from './confirm-factor.tsx'
import { OwnPasswordForm } from './own-password-form.tsx'
import { textIn, textsIn } from '../../data/door.ts'
import { useFactorDoor } from './use-factor-door.ts'
import { accountTexts } from './words.ts'

const route = getRouteApi('/staff')

type Step =
  | { readonly is: 'still' }
  | { readonly is: 'asking'; readonly door: 'enable' | 'disable' | 'generate-backup-codes' }
  | { readonly is: 'showing'; readonly uri: string; readonly codes: readonly string[] }
  | { readonly is: 'codes'; readonly codes: readonly string[] }

const BODY = { 'enable': null, 'disable': 'turnOffBody', 'generate-backup-codes': 'newCodesBody' } as const

/** Off, being set up, on; and the recovery codes, once. */
export function FactorSection() {
  const t = useText(accountTexts)
  const say = useSay()
  const { me } = route.useRouteContext()
  const [step, setStep] = useState<Step>({ is: 'still' })
  const ask = useFactorDoor()
  const still = () => setStep({ is: 'still' })
  const begin = (door: Extract<Step, { is: 'asking' }>['door']) => {
    ask.reset()
    setStep({ is: 'asking', door })
  }
  const submit = (password: string) => {
    if (step.is !== 'asking') return
    const { door } = step
    ask.mutate(
      { door, password },
      {
        onSuccess: (answer) => {
          const codes = textsIn(answer, 'backupCodes')
          if (door === 'enable') return setStep({ is: 'showing', uri: textIn(answer, 'totpURI'), codes })
          if (door === 'generate-backup-codes') return setStep({ is: 'codes', codes })
          still()
          return say(t('factorOff'))
        },
      },
    )
  }
  return (
    <Section heading={t('factor')}>
      {step.is === 'codes' ? <RecoveryCodes codes={step.codes} onKept={still} /> : null}
      {step.is === 'showing' ? (
        <ConfirmFactor
          uri={step.uri}
          onCancel={still}
          onShown={() => {
            say(t('factorOn'))
            setStep({ is: 'codes', codes: step.codes })
          }}
        />
      ) : null}
      {step.is === 'asking' ? (
        <OwnPasswordForm
          body={BODY[step.door] === null ? null : t(BODY[step.door] ?? 'turnOffBody')}
          error={ask.error}
          isPending={ask.isPending}
          onEdit={ask.reset}
          onSubmit={submit}
          onCancel={still}
        />
      ) : null}
      {step.is === 'still' && me.hasSecondFactor ? (
        <>
          <p>{t('factorOnBody')}</p>
          <Actions>
            <Button onPress={() => begin('generate-backup-codes')}>{t('newCodes')}</Button>
            <Button kind="danger" onPress={() => begin('disable')}>
              {t('turnOff')}
            </Button>
          </Actions>
        </>
      ) : null}
      {step.is === 'still' && !me.hasSecondFactor ? (
        <>
          <p>{t('factorOffBody')}</p>
          <div>
            <Button kind="main" onPress={() => begin('enable')}>
              {t('setUp')}
            </Button>
          </div>
        </>
      ) : null}
    </Section>
  )
}
