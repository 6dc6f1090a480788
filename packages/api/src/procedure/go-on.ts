import type { Contraindication, ContraindicationRefusal } from '@sebone/domain/episode/contraindication'
import { CONTRAINDICATIONS, goOnDespite } from '@sebone/domain/episode/contraindication'
import type { WentOnDespite } from '@sebone/domain/episode/treatment-record'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { StaffPrincipal } from '../context.ts'
import type { TypedProcedure } from './typed-procedure.ts'

/**
 * The reasons as they are recorded, or which of those that speak against the treatment still lack a physician's. A reason
 * that stood there before stays that of whoever gave it.
 */
export function goOn(
  present: readonly Contraindication[],
  { despite, before }: { readonly despite: TypedProcedure['despite']; readonly before: readonly WentOnDespite[] },
  { role, name }: StaffPrincipal,
): Result<readonly WentOnDespite[], ContraindicationRefusal> {
  const given = despite.map(({ contraindication, reason }) => {
    const earlier = before.find((each) => each.contraindication === contraindication && each.reason === reason)
    const byPhysician = earlier !== undefined || role === 'physician'
    return { contraindication, reason, byPhysician, physician: earlier?.physician ?? name }
  })
  const allowed = goOnDespite(present, given)
  if (!allowed.ok) return allowed
  const inOrder = CONTRAINDICATIONS.flatMap((each) => given.find(({ contraindication }) => contraindication === each) ?? [])
  const counted = inOrder.filter(({ byPhysician }) => byPhysician)
  return accept(counted.map(({ contraindication, reason, physician }) => ({ contraindication, reason, physician })))
}
