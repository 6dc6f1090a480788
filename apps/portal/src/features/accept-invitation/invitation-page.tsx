import { useMutation } from '@tanstack/react-query'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useApi } from '../../data/api.ts'
import { refusalOf } from '../../data/refusal.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { FrontPage } from '../../parts/front-page.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { RecoveryCodes } from '../../parts/recovery-codes.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { JoinForm } from './join-form.tsx'
import { NewSignInForm } from './new-sign-in-form.tsx'
import { useAccept } from './use-accept.ts'
import { invitationTexts } from './words.ts'

/** Where an invitation leads: a password of one's own, a second factor at will, and on to the sign-in. */
export function InvitationPage() {
  const t = useText(invitationTexts)
  const language = useLanguage()
  const navigate = useNavigate()
  const sentenceOf = useRefusalSentence()
  // The secret is read once: it stays in the address until it has been used, so that a reload is no dead end.
  const hash = useRouterState({ select: ({ location }) => location.hash })
  const [token] = useState(hash)
  const { mutate: look, ...opened } = useMutation(useApi().invitation.look.mutationOptions({ gcTime: 0 }))
  const accept = useAccept(token)
  useEffect(() => look({ token }), [look, token])
  const toSignIn = () => void navigate({ to: '/sign-in', replace: true })

  if (accept.data) {
    const { recoveryCodes } = accept.data
    return (
      <FrontPage title={t('doneTitle')} lede={t('doneLede', { email: accept.data.email })}>
        {recoveryCodes ? (
          <RecoveryCodes codes={recoveryCodes} onKept={toSignIn} />
        ) : (
          <div>
            <Button kind="main" onPress={toSignIn}>
              {t('toSignIn')}
            </Button>
          </div>
        )}
      </FrontPage>
    )
  }
  if (opened.isError) {
    const { code } = refusalOf(opened.error)
    return (
      <FrontPage title={t('closedTitle')} lede={sentenceOf(refusalOf(opened.error))}>
        <div>
          {code === 'invitationCannotBeOpened' ? (
            <LinkButton to="/sign-in">{t('toSignIn')}</LinkButton>
          ) : (
            <Button onPress={() => look({ token })}>{t('tryAgain')}</Button>
          )}
        </div>
      </FrontPage>
    )
  }
  if (!opened.data)
    return (
      <FrontPage title={t('opening')} lede={t('openingLede')}>
        <Waiting rows={3} />
      </FrontPage>
    )
  const { clinic, name, email, kind, factor } = opened.data
  const about = { clinic: clinic.name[language], name, email }
  return (
    <FrontPage title={t(`${kind}Title`, about)} lede={t(`${kind}Lede`, about)}>
      {factor ? <NewSignInForm factor={factor} email={email} accept={accept} /> : <JoinForm email={email} accept={accept} />}
    </FrontPage>
  )
}
