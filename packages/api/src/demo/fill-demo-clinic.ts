import { addDays } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { DEFAULT_CARE_RULES } from '@sebone/domain/follow-up/care-rules'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { STANDINGS } from '@sebone/domain/follow-up/standing'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import { CELLGEL_PRICE_LISTS } from '@sebone/domain/pricing/cellgel-price-list'
import { episodeCourses } from '../episode/episode-courses.ts'
import { foundClinic } from '../clinic/found-clinic.repository.ts'
import type { StaffDeps, Surroundings } from '../context.ts'
import type { Db } from '../database.ts'
import { findAccount } from '../people/account.repository.ts'
import { permissionsOf } from '../permission.ts'
import { insertPriceList } from '../price-list/price-list.repository.ts'
import { giveQuote } from '../quote/give-quote.ts'
import { inviteStaff } from '../staff-sign-in/invite-staff.ts'
import type { StaffAuth } from '../staff-sign-in/staff-auth.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { answerByLink } from './answer-by-link.ts'
import type { LinkAnswer } from './answer-by-link.ts'
import { recordDemoConsents } from './demo-consents.ts'
import { DEMO_CLINIC, DEMO_PHYSICIAN, DEMO_SIGN_IN, DEMO_STAFF } from './demo-clinic.ts'
import { answerFirstIntake, askForConsultations, raiseDemoAlert } from './first-visits.ts'
import { insertPlans } from './insert-plans.ts'
import type { PatientPlan } from './patient-plan.ts'
import { publishedCase } from './published-case.ts'
import { randomFrom } from './random.ts'
import { syntheticPatient } from './synthetic-patient.ts'

const SEED = 20_260_101
const FIRST_SYNTHETIC_NUMBER = 101

/** How many of the made-up patients stand at each word of the list: 60 in all. */
export const DEMO_STANDINGS: Readonly<Record<StandingKind, number>> = {
  notYetTreated: 6,
  notDue: 8,
  due: 9,
  overdue: 8,
  flare: 5,
  worse: 5,
  rebound: 4,
  missed: 5,
  complete: 7,
  cannotSay: 3,
}

const WORRIES = [
  '夜になると、足のしびれが少し気になります。',
  '来週から散歩を再開してもよいでしょうか。',
  '注射をした所が、座るとまだ少し痛みます。',
  '薬を減らしたいのですが、いつから減らせますか。',
] as const

export type DemoDeps = Surroundings & {
  /** Founds the clinic. */
  readonly owner: Db
  readonly patientDb: Db
  readonly auth: StaffAuth
  /** For signing in; a start keeps one of its own beside its data. */
  readonly password: string
  /** The published cases, as their files hold them. */
  readonly cases: readonly unknown[]
}

/** Founds the demonstration clinic and fills it; does nothing where it stands already. */
export async function fillDemoClinic(deps: DemoDeps): Promise<void> {
  const { owner, patientDb, cases, newId, clock } = deps
  const clinicId = newId()
  if (!(await foundClinic(owner, { id: clinicId, ...DEMO_CLINIC }))) return
  const staff = await employStaff(deps, clinicId)
  const list = CELLGEL_PRICE_LISTS[0]
  if (list) await inClinic(staff, (tx) => insertPriceList(tx, clinicId, { ...list, id: newId() }))

  const today = calendarDateIn(DEMO_CLINIC.timeZone, clock())
  const published = cases.map((json) => publishedCase(json, DEMO_PHYSICIAN.name, newId))
  const madeUp = syntheticPatients(today, newId)
  const byLink = answersByLink(madeUp.filter((plan) => !isFlare(plan, today)))
  const [intake, alarmed] = madeUp.filter(({ procedures }) => procedures.length === 0)
  const answered = new Set([...byLink.map(({ assessment }) => assessment.id), ...(intake?.assessments ?? []).map(({ id }) => id)])
  const recorded = madeUp.map((plan) => ({
    ...plan,
    assessments: plan.assessments.filter(({ id }) => !answered.has(id)),
  }))
  await insertPlans(staff, [...published, ...recorded])
  await Promise.all(byLink.map((answer) => answerByLink(staff, patientDb, answer)))
  if (intake) await answerFirstIntake(staff, patientDb, intake, today)
  if (alarmed) await raiseDemoAlert(staff, patientDb, alarmed)
  await askForConsultations(staff, patientDb)
  await Promise.all(madeUp.filter((_, index) => index % 4 === 0).map((plan) => recordDemoConsents(staff, plan)))
  await Promise.all(madeUp.filter((_, index) => index % 5 === 0).map((plan) => quoteFor(staff, plan, today)))
}

/** Whoever has an account already keeps it as it is; the physician is who has written the demonstration. */
async function employStaff(deps: DemoDeps, clinicId: string): Promise<StaffDeps> {
  for (const person of DEMO_STAFF) {
    const invited = await inviteStaff(deps, { clinicId, ...person, password: deps.password })
    if (!invited.ok) throw new Error(`the demonstration's sign-in: ${invited.error.code}`)
  }
  const account = await findAccount(deps.db, DEMO_SIGN_IN.email)
  return { ...deps, principal: demoPrincipal(clinicId, account?.userId ?? '') }
}

export function demoPrincipal(clinicId: string, userId: string): StaffDeps['principal'] {
  const { slug: clinicSlug, name: clinicName, timeZone, isDemo } = DEMO_CLINIC
  const { name, role } = DEMO_PHYSICIAN
  const session = { email: DEMO_SIGN_IN.email, clinics: [], sessionId: 'demonstration', hasSecondFactor: false, factorShownAt: new Date(0) }
  return { clinicId, clinicSlug, clinicName, timeZone, isDemo, userId, name, role, permissions: permissionsOf(role), ...session }
}

export function syntheticPatients(today: CalendarDate, newId: () => string): readonly PatientPlan[] {
  const random = randomFrom(SEED)
  let number = FIRST_SYNTHETIC_NUMBER
  return STANDINGS.flatMap((standing) =>
    Array.from({ length: DEMO_STANDINGS[standing] }, (_, index) =>
      syntheticPatient({ standing, index, number: number++, today, physician: DEMO_PHYSICIAN.name, random, newId }),
    ),
  )
}

/** A flare that is answered with reassurance stands in no list; the made-up ones stand there, so staff recorded them. */
const isFlare = (plan: PatientPlan, today: CalendarDate): boolean =>
  episodeCourses({ ...plan, today, rules: DEFAULT_CARE_RULES }).standing.standing === 'flare'

/** A few of the last answers came from the patients' own telephones, with a word on what worries them. */
function answersByLink(plans: readonly PatientPlan[]): readonly LinkAnswer[] {
  const followedUp = plans.filter(({ assessments }) => assessments.length > 1)
  return followedUp
    .filter((_, index) => index % 6 === 0)
    .flatMap((plan, index) => {
      const last = plan.assessments.length - 1
      const [assessment, point] = [plan.assessments[last], ASSESSMENT_POINTS[last]]
      return assessment && point ? [{ plan, assessment, point, worry: WORRIES[index % WORRIES.length] ?? '' }] : []
    })
}

/** At the prices and on the day of the decision: some days before the treatment, or lately where there is none yet. */
async function quoteFor(staff: StaffDeps, { episode, conditions, patient }: PatientPlan, today: CalendarDate): Promise<void> {
  const decidedOn = [addDays(episode.openedOn, 3), today].toSorted()[0]
  const clock = () => new Date(`${decidedOn}T15:00:00+09:00`)
  const discs = conditions[0]?.asPrinted ?? 'L4/5'
  const billedSites = discs.split(',').length
  const { language } = patient
  const offer = { id: staff.newId(), episodeId: episode.id, plannedDiscs: discs, billedSites, sitesReason: null, language }
  const given = await giveQuote({ ...staff, clock }, offer)
  if (!given.ok) throw new Error(`the demonstration's quote: ${given.error.code}`)
}
