import { addDays } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Condition } from '@sebone/domain/episode/condition'
import type { Procedure } from '@sebone/domain/episode/procedure'
import { DEFAULT_CARE_RULES } from '@sebone/domain/follow-up/care-rules'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import type { Disc } from '@sebone/domain/spine/disc'
import type { FindingKind } from '@sebone/domain/spine/finding'
import type { AssessmentFields } from '../assessment/assessment.repository.ts'
import { episodeCourses } from '../episode/episode-courses.ts'
import { coursePlanFor } from './course-plan.ts'
import type { CoursePlan } from './course-plan.ts'
import type { PatientPlan } from './patient-plan.ts'
import { plannedExtents } from './planned-extents.ts'
import { plannedScores } from './planned-scores.ts'
import type { Random } from './random.ts'
import { syntheticPerson } from './synthetic-person.ts'

const MOST_TRIES = 200

const TREATED: readonly [readonly Disc[], ...(readonly Disc[])[]] = [
  ['L4/5'],
  ['L5/S1'],
  ['L4/5', 'L5/S1'],
  ['L3/4', 'L4/5'],
  ['L3/4', 'L4/5', 'L5/S1'],
]
const KINDS: readonly [FindingKind, ...FindingKind[]] = [
  'spinalCanalStenosis',
  'discHerniation',
  'discDegeneration',
  'foraminalStenosis',
]
const MODES = ['paper', 'phone', 'inPerson'] as const

type Wanted = {
  readonly standing: StandingKind
  readonly index: number
  readonly number: number
  readonly today: CalendarDate
  readonly physician: string
  readonly random: Random
  readonly newId: () => string
}

/** A made-up person who stands as wanted today: courses are made up until the domain says that one does. */
export function syntheticPatient(wanted: Wanted): PatientPlan {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const plan = madeUp(wanted)
    const { standing } = episodeCourses({ ...plan, today: wanted.today, rules: DEFAULT_CARE_RULES })
    if (standing.standing === wanted.standing) return plan
  }
  throw new Error(`no course found that stands at ${wanted.standing}`)
}

function madeUp({ standing, index, number, today, physician, random, newId }: Wanted): PatientPlan {
  const course = coursePlanFor(standing, index, today, random)
  const patient = syntheticPerson(newId(), index, today, random)
  const discs = random.oneOf(TREATED)
  const firstSeen = addDays(course.treatedOn ?? today, -random.between(5, 40))
  return {
    number,
    patient,
    episode: {
      id: newId(),
      patientId: patient.id,
      number: null,
      topic: null,
      numbering: 'usual',
      numberingDeterminedBy: null,
      openedOn: firstSeen,
      history: null,
      comment: null,
      closedOn: null,
      closedReason: null,
    },
    conditions: [conditionAt(discs, random, newId)],
    procedures: procedureOf(course, discs, physician, newId),
    assessments: assessmentsOf(course, firstSeen, number, random, newId),
  }
}

function conditionAt(discs: readonly Disc[], random: Random, newId: () => string): Condition {
  const stated = { side: null, grade: null, redFramed: random.between(0, 3) === 0 }
  return { id: newId(), kind: random.oneOf(KINDS), at: discs.map((disc) => ({ disc })), asPrinted: discs.join(', '), ...stated }
}

function procedureOf({ performedIn }: CoursePlan, discs: readonly Disc[], physician: string, newId: () => string): Procedure[] {
  if (performedIn === null) return []
  return [
    {
      id: newId(),
      method: 'cellgel',
      performedIn,
      discs,
      discsAsPrinted: discs.join(', '),
      notTreated: discs.includes('L3/4') ? [{ disc: 'L2/3', reason: 'lowExpectedBenefit', asPrinted: 'L2/3' }] : [],
      billedSites: discs.length,
      billedSitesReason: null,
      physician,
    },
  ]
}

function assessmentsOf(
  course: CoursePlan,
  firstSeen: CalendarDate,
  number: number,
  random: Random,
  newId: () => string,
): AssessmentFields[] {
  const days = [firstSeen, ...course.answers.map(({ answeredOn }) => answeredOn)]
  const scores = plannedScores(course, random)
  return days.flatMap((answeredOn, index) => {
    const given = scores[index]
    if (given === undefined) return []
    const mode = index === 0 ? ('inPerson' as const) : random.oneOf(MODES)
    const stated = { point: null, redFlags: null, answeredBy: 'patient', note: null } as const
    return [{ id: newId(), answeredOn, scores: given, extents: plannedExtents(given, number), mode, ...stated }]
  })
}
