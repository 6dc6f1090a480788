import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import type { StaffAuth } from '../staff-sign-in/staff-auth.ts'

/** As the sign-in library keeps its own secrets: readable with the server's secret only. */
export async function seal(auth: StaffAuth, text: string): Promise<string> {
  const { secretConfig: key } = await auth.$context
  return symmetricEncrypt({ key, data: text })
}

export async function unseal(auth: StaffAuth, sealed: string): Promise<string> {
  const { secretConfig: key } = await auth.$context
  return symmetricDecrypt({ key, data: sealed })
}
