import { Button } from '../parts/button.tsx'
import { useText } from '../language/use-text.ts'
import { useSignOut } from './use-sign-out.ts'
import { appTexts } from './words.ts'

export function SignOut() {
  const t = useText(appTexts)
  const signOut = useSignOut()
  return (
    <Button kind="quiet" isPending={signOut.isPending} onPress={() => signOut.mutate()}>
      {signOut.isPending ? t('signingOut') : t('signOut')}
    </Button>
  )
}
