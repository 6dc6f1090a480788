import { refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { PatientDeps } from '../context.ts'
import type { OwnForm } from './own-form.ts'

export async function currentForm(_deps: PatientDeps): Promise<Result<OwnForm, { readonly code: 'notFound' }>> {
  return refuse({ code: 'notFound' })
}
