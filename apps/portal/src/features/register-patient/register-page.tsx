import { useNavigate } from '@tanstack/react-router'
import { dayHere } from '../../data/day-here.ts'
import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../parts/said.tsx'
import { RegisterForm } from './register-form.tsx'
import { registerTexts } from './words.ts'

export function RegisterPage() {
  const t = useText(registerTexts)
  const say = useSay()
  const navigate = useNavigate()
  const open = async (patientId: string) => {
    await navigate({ to: '/patients/$patientId', params: { patientId }, ignoreBlocker: true })
    say(t('saved'))
  }
  return (
    <Page title={t('title')} heading={t('title')} lede={t('lede')}>
      <RegisterForm today={dayHere()} onRegistered={(patientId) => void open(patientId)} />
    </Page>
  )
}
