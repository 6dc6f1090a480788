import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { CareRules } from '@sebone/domain/follow-up/care-rules'
import { bySymptom } from '@sebone/domain/symptom/area'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import { episodeCourses } from '../episode/episode-courses.ts'
import type { PatientRow } from './patient-row.ts'
import type { LatestEpisode } from './patient-search.repository.ts'
import type { RecordedPatient } from './recorded-patient.ts'

/** A patient as one line of the list, by the latest episode and its last treatment. */
export function patientRowOf(
  { id, number, familyName, givenName, familyKana, givenKana, birthDate, sex, isSynthetic }: RecordedPatient,
  latest: LatestEpisode | null,
  today: CalendarDate,
  rules: CareRules,
): PatientRow {
  const who = { id, number, familyName, givenName, familyKana, givenKana, birthDate, sex, isSynthetic }
  if (!latest)
    return { ...who, standing: 'notYetTreated', standingPoint: null, dueOn: null, treatedIn: null, day: null, discs: [], lastScores: null }

  const { courses, standing, lastCourse } = episodeCourses({ ...latest, today, rules })
  const treatedLast = latest.procedures.find(({ id: procedureId }) => procedureId === courses.at(-1)?.procedureId)
  const scores = lastCourse.latestAnswer?.scores
  return {
    ...who,
    standing: standing.standing,
    standingPoint: standing.point,
    dueOn: standing.dueOn,
    treatedIn: treatedLast?.performedIn ?? null,
    day: lastCourse.day,
    discs: treatedLast?.discs ?? [],
    lastScores: scores ? bySymptom((area) => scoreOf(scores[area])) : null,
  }
}
