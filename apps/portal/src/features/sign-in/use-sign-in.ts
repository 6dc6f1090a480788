import { useMutation } from '@tanstack/react-query'
import { askDoor } from '../../data/door.ts'

interface Credentials {
  readonly email: string
  readonly password: string
}

async function signIn({ email, password }: Credentials): Promise<{ readonly isCodeNeeded: boolean }> {
  const answer = await askDoor('sign-in/email', { email, password })
  return { isCodeNeeded: answer['twoFactorRedirect'] === true }
}

export function useSignIn() {
  return useMutation({ mutationFn: signIn, gcTime: 0 })
}
