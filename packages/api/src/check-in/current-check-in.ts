import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { PatientDeps } from '../context.ts'
import type { OwnCheckIn } from './own-check-in.ts'

/** Gone: `form.current` takes its place. Stays until no page asks for it. */
export async function currentCheckIn(_deps: PatientDeps): Promise<Result<OwnCheckIn, { code: 'notFound' }>> {
  return refuse({ code: 'notFound' })
}
