import { addMonths } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { firstDayOf } from '@sebone/domain/calendar/partial-date'
import { readCaseFile } from '@sebone/domain/case-file/read-case-file'
import type { ReportFacts } from '@sebone/domain/report/report-facts'
import { NOTHING_BEFORE } from '../assessment/read-assessment.ts'
import type { PatientPlan } from './patient-plan.ts'
import { extentsOf62 } from './planned-extents.ts'

/** The reports print a decade only: the demonstration's date of birth lies well inside it. */
const YEARS_INTO_THE_DECADE = 2

/** The kana of the numbers of the published cases, which serve as given names. */
const KANA: Readonly<Record<number, string>> = { 16: 'じゅうろく', 42: 'よんじゅうに', 48: 'よんじゅうはち', 62: 'ろくじゅうに' }

/** A published report as a patient of the demonstration: its facts are real, the person's name and birthday are not. */
export function publishedCase(json: unknown, physician: string, newId: () => string): PatientPlan {
  const read = readCaseFile(json)
  if (!read.ok) throw new Error(`a published case cannot be read: ${read.error.map(({ path }) => path).join(', ')}`)
  const facts = read.value
  const treatedOn = firstDayOf(facts.procedure.performedIn)
  const number = facts.number ?? 1
  const patientId = newId()
  return {
    number,
    patient: {
      id: patientId,
      familyName: '見本',
      givenName: `症例${number}`,
      familyKana: 'みほん',
      givenKana: `しょうれい${KANA[number] ?? ''}`,
      birthDate: birthDateOf(facts, treatedOn),
      sex: facts.patient.sex,
      phone: null,
      email: null,
      language: 'ja',
      countryOfResidence: facts.patient.countryOfResidence,
      isSynthetic: true,
    },
    episode: {
      id: newId(),
      patientId,
      number: facts.number,
      topic: facts.topic,
      numbering: 'usual',
      numberingDeterminedBy: null,
      openedOn: treatedOn,
      history: facts.history,
      comment: facts.comment,
      closedOn: null,
      closedReason: null,
    },
    conditions: facts.findings.map((finding) => ({ id: newId(), ...finding })),
    procedures: [
      {
        id: newId(),
        ...facts.procedure,
        discs: facts.procedure.discs ?? [],
        billedSitesReason: sitesReasonOf(facts),
        physician,
      },
    ],
    assessments: facts.assessments.map(({ answeredOn, point, scores, answeredBy }) => ({
      id: newId(),
      answeredOn,
      point,
      scores,
      ...NOTHING_BEFORE,
      ...(number === 62 && { extents: extentsOf62(point) }),
      mode: 'paper' as const,
      answeredBy,
      note: null,
    })),
  }
}

function birthDateOf({ patient, asOf }: ReportFacts, treatedOn: CalendarDate): CalendarDate | null {
  if (patient.ageDecade === null) return null
  return addMonths(asOf ?? treatedOn, -12 * (patient.ageDecade + YEARS_INTO_THE_DECADE))
}

function sitesReasonOf({ procedure: { discs, billedSites, billedSitesReason } }: ReportFacts): string | null {
  if (billedSitesReason !== null || billedSites === null || discs?.length === billedSites) return billedSitesReason
  return `The published report states ${billedSites} sites for these discs and no reason.`
}
