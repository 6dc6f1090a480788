import type { AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import { formValueOf } from '@sebone/domain/instrument/answer'
import { bySymptom } from '@sebone/domain/symptom/area'
import type { AssessmentFields } from '../assessment/assessment.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { answerForm } from './answer-form.ts'
import type { KnownAnswers } from './answer-form.ts'
import { openedLink } from './opened-link.ts'
import type { PatientPlan } from './patient-plan.ts'

export type LinkAnswer = {
  readonly plan: PatientPlan
  readonly assessment: AssessmentFields
  readonly point: AssessmentPoint
  readonly worry: string
}

/** What somebody answers who has no warning sign. */
const CALM = { warningSigns: 'none', warningSignsAfter: 'none', worseSinceTreatment: 'no', filledInBy: '' } as const

/** Gives one planned answer as the patient would: by the link, page by page, on that day at noon. */
export async function answerByLink(
  staff: StaffDeps,
  patientDb: Db,
  { plan, assessment, point, worry }: LinkAnswer,
): Promise<void> {
  if (assessment.answeredOn === null) return
  const at = new Date(`${assessment.answeredOn}T12:00:00+09:00`)
  const form = await openedLink(staff, patientDb, { plan, point, instrument: 'checkIn', at })
  if (!form) return
  const scores = bySymptom((area) => formValueOf(assessment.scores[area]))
  await answerForm(form, { ...scores, ...CALM, ...numbAreaOf(assessment), worry }, plan.patient.language)
  await form.send({ responseId: staff.newId() })
}

/** Compared with the answer before, which was recorded with a wider set or the same. */
function numbAreaOf({ extents: { numbness } }: AssessmentFields): KnownAnswers {
  if (numbness?.kind === 'none') return { numbAreaChange: 'none' }
  return numbness?.kind === 'regions' ? { numbAreaChange: 'smaller', numbArea: numbness.regions } : { numbAreaChange: 'same' }
}
