import type { Result } from '@sebone/domain/result'
import { initTRPC } from '@trpc/server'
import type { TRPCError, TRPCDefaultErrorShape } from '@trpc/server'
import type { PatientContext, StaffContext, Surroundings } from './context.ts'
import type { PatientPermission, Permission } from './permission.ts'
import { foreseenRefusal, refusalError } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import { isFactorFresh } from './staff-sign-in/fresh-factor.ts'
import { describeUnexpected } from './unexpected.ts'

/** The whole of what a failed call tells the outside: a refusal, its HTTP meaning, the endpoint. Never a stack. */
function errorFormatter({ shape, error }: { shape: TRPCDefaultErrorShape; error: TRPCError }) {
  const refusal = foreseenRefusal(error) ?? { code: 'internal' }
  const { code, httpStatus, path } = shape.data
  return { code: shape.code, message: refusal.code, data: { code, httpStatus, path, refusal } }
}

type Declared = {
  readonly permission: Permission | 'invited'
  /** For what cannot be taken back or leaves the house: who holds the session must have shown a factor just now. */
  readonly needsFreshFactor?: true
}

const staff = initTRPC
  .context<StaffContext>()
  .meta<Declared>()
  .create({ errorFormatter, isDev: false })

const patient = initTRPC
  .context<PatientContext>()
  .meta<{ readonly permission: PatientPermission }>()
  .create({ errorFormatter, isDev: false })

/** An error that nobody foresaw is noted under an id; the caller learns the id and nothing more. */
function refusalFor(error: TRPCError, path: string, ctx: Surroundings): Refusal {
  const refusal = foreseenRefusal(error)
  if (refusal) return refusal
  const unexpected = describeUnexpected(error.cause ?? error, path, ctx.newId())
  ctx.noteUnexpected(unexpected)
  return { code: 'internal', id: unexpected.id }
}

export const staffRoutes = staff.router
export const staffCallerFactory = staff.createCallerFactory
export const patientRoutes = patient.router
export const patientCallerFactory = patient.createCallerFactory

/** The one way to make an endpoint for staff. Permission and factor are looked at before the input is. */
export function endpoint({ permission, needsFreshFactor }: Declared & { readonly permission: Permission }) {
  return staff.procedure
    .meta(needsFreshFactor ? { permission, needsFreshFactor } : { permission })
    .use(async ({ ctx, next, path }) => {
      const result = await next()
      if (!result.ok) throw refusalError(refusalFor(result.error, path, ctx))
      return result
    })
    .use(({ ctx: { principal, ...surroundings }, next }) => {
      if (!principal) throw refusalError({ code: 'notSignedIn' })
      if (!principal.permissions.includes(permission)) throw refusalError({ code: 'notPermitted', permission })
      if (needsFreshFactor && !isFactorFresh(principal, surroundings.clock())) throw refusalError({ code: 'freshFactorNeeded' })
      return next({ ctx: { ...surroundings, principal } })
    })
}

/** For the single door that stands before a staff session: an invitation. What its secret does not open, nothing does. */
export function invitedEndpoint() {
  return staff.procedure.meta({ permission: 'invited' }).use(async ({ ctx, next, path }) => {
    const result = await next()
    if (!result.ok) throw refusalError(refusalFor(result.error, path, ctx))
    return result
  })
}

const namedPatientErrors = patient.procedure.use(async ({ ctx, next, path }) => {
  const result = await next()
  if (!result.ok) throw refusalError(refusalFor(result.error, path, ctx))
  return result
})

/** The one way to make an endpoint for whoever opened a patient link. */
export function patientEndpoint({ permission }: { permission: Exclude<PatientPermission, 'anyone'> }) {
  return namedPatientErrors.meta({ permission }).use(({ ctx: { principal, ...surroundings }, next }) => {
    if (!principal) throw refusalError({ code: 'notSignedIn' })
    return next({ ctx: { ...surroundings, principal } })
  })
}

/** For the two doors that stand before a session: opening a link, and asking for a consultation without one. */
export function openEndpoint() {
  return namedPatientErrors.meta({ permission: 'anyone' })
}

/** A use-case as an endpoint's resolver: its value is the answer, its refusal the error. */
export function answer<Deps, Input, Value, Error extends Refusal>(
  useCase: (deps: Deps, input: Input) => Promise<Result<Value, Error>>,
) {
  return async ({ ctx, input }: { ctx: Deps; input: Input }): Promise<Value> => {
    const result = await useCase(ctx, input)
    if (!result.ok) throw refusalError(result.error)
    return result.value
  }
}
