import { useMutation } from '@tanstack/react-query'

export type SignInRefusal = 'wrong' | 'tooMany' | 'disabled' | 'unreachable' | 'failed'

export class SignInRefused extends Error {
  readonly refusal: SignInRefusal
  constructor(refusal: SignInRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

const BY_STATUS: Readonly<Record<number, SignInRefusal>> = { 400: 'wrong', 401: 'wrong', 403: 'disabled', 429: 'tooMany' }

interface Credentials {
  readonly email: string
  readonly password: string
}

async function signIn(credentials: Credentials): Promise<void> {
  const response = await fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  }).catch(() => {
    throw new SignInRefused('unreachable')
  })
  if (!response.ok) throw new SignInRefused(BY_STATUS[response.status] ?? 'failed')
}

export function useSignIn(onSignedIn: () => void) {
  return useMutation({ mutationFn: signIn, onSuccess: onSignedIn })
}
