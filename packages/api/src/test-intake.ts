import { asPatient } from '@sebone/db/in-transaction'
import { randomUUID } from 'node:crypto'
import type { RegisterPatient } from './patient/register-patient.ts'
import type { TestClinic } from './test-clinic.ts'
import { registration } from './test-patient.ts'

/** A patient whose first intake has come in, with these facts as they were written. */
export async function sentIntake(clinic: TestClinic, over: Partial<RegisterPatient> = {}, facts: Readonly<Record<string, string>> = {}) {
  const { patientId, episodeId } = await clinic.staff().patients.register(registration(over))
  const requestId = randomUUID()
  await clinic.staff().links.create({ requestId, episodeId, point: 'baseline', language: 'ja', instrument: 'firstIntake' })
  const responseId = randomUUID()
  const answers = Object.fromEntries(Object.entries(facts).map(([key, text]) => [key, { kind: 'text', text }]))
  const scope = { clinicId: clinic.clinicId, patientId, actor: 'session' }
  await asPatient(clinic.database.patient, scope, (tx) =>
    tx
      .insertInto('questionnaire_response')
      .values({
        clinic_id: clinic.clinicId,
        id: responseId,
        request_id: requestId,
        patient_id: patientId,
        episode_id: episodeId,
        instrument_id: 'first-intake',
        instrument_version: 1,
        answers: JSON.stringify(answers),
        language: 'ja',
        receipt: 'R-1',
        submitted_at: clinic.time.now,
      })
      .execute(),
  )
  return { patientId, episodeId, responseId }
}
