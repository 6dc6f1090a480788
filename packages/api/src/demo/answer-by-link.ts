import { formValueOf } from '@sebone/domain/instrument/answer'
import { bySymptom } from '@sebone/domain/symptom/area'
import type { AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import { partsOf } from '@sebone/domain/calendar/calendar-date'
import type { AssessmentFields } from '../assessment/assessment.repository.ts'
import type { PatientContext, StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { createLink } from '../patient-link/create-link.ts'
import { patientPrincipal } from '../patient-link/patient-principal.ts'
import { patientCaller } from '../patient-router.ts'
import { answerForm } from './answer-form.ts'
import type { KnownAnswers } from './answer-form.ts'
import type { PatientPlan } from './patient-plan.ts'

export type LinkAnswer = {
  readonly plan: PatientPlan
  readonly assessment: AssessmentFields
  readonly point: AssessmentPoint
  readonly answers: KnownAnswers
}

/** Gives one planned answer as the patient would: by the link, page by page, on that day at noon. */
export async function answerByLink(
  staff: StaffDeps,
  patientDb: Db,
  { plan, assessment, point, answers }: LinkAnswer,
): Promise<void> {
  const { patient, episode } = plan
  if (assessment.answeredOn === null || patient.birthDate === null) return
  const clock = () => new Date(`${assessment.answeredOn}T12:00:00+09:00`)
  const { language } = patient
  const asked = { requestId: staff.newId(), episodeId: episode.id, point, language }
  const link = await createLink({ ...staff, clock }, asked)
  if (!link.ok) throw new Error(`no link for the demonstration: ${link.error.code}`)

  let token: string | null = null
  const context: PatientContext = {
    ...staff,
    db: patientDb,
    clock,
    principal: null,
    keepSession: (session) => (token = session),
    forgetSession: () => {},
  }
  const { year, month, day } = partsOf(patient.birthDate)
  const birthDate = { era: 'western', year: String(year), month: String(month), day: String(day) } as const
  await patientCaller(context).link.open({ code: link.value.code, birthDate })
  const { form } = patientCaller({ ...context, principal: await patientPrincipal(context, token) })
  const scores = bySymptom((area) => formValueOf(assessment.scores[area]))
  await answerForm(form, { ...scores, ...answers }, language)
  await form.send({ responseId: staff.newId() })
}
