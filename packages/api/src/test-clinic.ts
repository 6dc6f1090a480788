import { testDatabase } from '@sebone/db/test-database'
import type {} from '@sebone/db/test-server-setup'
import { CELLGEL_PRICE_LIST } from '@sebone/domain/pricing/cellgel-price-list'
import { randomBytes, randomUUID } from 'node:crypto'
import { foundClinic } from './clinic/found-clinic.repository.ts'
import type { PatientContext, PatientPrincipal, StaffContext, StaffDeps, Surroundings, Unexpected } from './context.ts'
import { replyFrom } from './own-form/reply-to-sent.ts'
import { patientPrincipal } from './patient-link/patient-principal.ts'
import { patientCaller } from './patient-router.ts'
import { permissionsOf } from './permission.ts'
import type { Role } from '@sebone/domain/staff/role'
import { insertPriceList } from './price-list/price-list.repository.ts'
import { refusalOf } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import { staffCaller } from './staff-router.ts'
import { staffAuth } from './staff-sign-in/staff-auth.ts'
import { inClinic } from './transaction.ts'

export type TestClinic = Awaited<ReturnType<typeof testClinic>>

/** A clinic of its own in a database of its own, with a clock that a test sets. */
export async function testClinic(slug = 'umeda', database?: Awaited<ReturnType<typeof testDatabase>>) {
  const made = database ?? (await testDatabase())
  const time = { now: new Date('2023-08-26T10:00:00+09:00') }
  const unexpected: Unexpected[] = []
  const surroundings: Surroundings = {
    db: made.staff,
    clock: () => time.now,
    newId: () => randomUUID(),
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
    linkSecret: new TextEncoder().encode('a secret of the tests'),
    noteUnexpected: (one) => unexpected.push(one),
    replyToSent: replyFrom(made.staff),
  }
  const clinicId = randomUUID()
  const contact = { slug, name: { en: slug, ja: slug }, phone: null, hours: null }
  await foundClinic(made.owner, { id: clinicId, ...contact, timeZone: 'Asia/Tokyo', isDemo: false })

  const auth = staffAuth({ db: made.staff, secret: 's'.repeat(40), origin: 'http://portal.localhost:4100', secure: false })
  const deps = (role: Role = 'physician'): StaffDeps => ({
    ...surroundings,
    auth,
    principal: {
      clinicId,
      clinicSlug: slug,
      clinicName: contact.name,
      timeZone: 'Asia/Tokyo',
      isDemo: false,
      userId: `user-${role}`,
      email: `${role}@example.jp`,
      clinics: [{ slug, name: contact.name }],
      sessionId: `session-${role}`,
      name: role,
      role,
      permissions: permissionsOf(role),
      hasSecondFactor: false,
      factorShownAt: time.now,
    },
  })
  await inClinic(deps(), (tx) => insertPriceList(tx, clinicId, { ...CELLGEL_PRICE_LIST, id: randomUUID() }))

  const session = { token: null as string | null }
  const patientContext = (principal: PatientPrincipal | null): PatientContext => ({
    ...surroundings,
    db: made.patient,
    principal,
    keepSession: (token) => (session.token = token),
    forgetSession: () => (session.token = null),
  })
  return {
    clinicId,
    database: made,
    time,
    unexpected,
    auth,
    deps,
    staff: (role: Role = 'physician') => staffCaller(deps(role)),
    stranger: staffCaller({ ...surroundings, auth, principal: null } satisfies StaffContext),
    anybody: patientCaller(patientContext(null)),
    /** Opens a link and answers as whoever holds the session that it gave. */
    async opened(input: Parameters<ReturnType<typeof patientCaller>['link']['open']>[0]) {
      await patientCaller(patientContext(null)).link.open(input)
      return patientCaller(patientContext(await patientPrincipal({ ...surroundings, db: made.patient }, session.token)))
    },
    patientContext,
    session,
  }
}

/** The refusal that a call ends in; it must end in one. */
export async function refusalFrom(call: Promise<unknown>): Promise<Refusal> {
  return call.then(
    () => ({ code: 'nothingWasRefused' }),
    (error: unknown) => refusalOf(error),
  )
}
