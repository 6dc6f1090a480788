import type { CalendarDate, NotADate } from '@sebone/domain/calendar/calendar-date'
import { isBefore, readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { factsToAsk } from '@sebone/domain/episode/may-be-pregnant'
import { PatientLanguage } from '@sebone/domain/episode/patient'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import type { Setting } from '@sebone/domain/instrument/condition'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { readAnswers } from '@sebone/domain/instrument/read-answers'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { raiseAlert } from '../alert/raise-alert.ts'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id, LARGEST_INTEGER, OptionalProse, RawAnswers, TypedField } from '../input.ts'
import { newReceipt } from '../own-form/receipt-number.ts'
import { KNOWN_REGIONS, readOffResponse } from '../own-form/read-off-response.ts'
import { findRequest, insertRequests } from '../patient-link/assessment-request.repository.ts'
import { findPatient } from '../patient/patient.repository.ts'
import { isTreatedBy } from '../procedure/procedure.repository.ts'
import { insertResponse } from '../response/response.repository.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { checkAnswerTime } from './check-answer-time.ts'
import type { AnswerTimeRefusal } from './check-answer-time.ts'
import { assessmentFromForm } from './assessment-from-form.ts'
import { findAssessment, insertAssessments } from './assessment.repository.ts'
import type { RecordedAssessment } from './recorded-assessment.ts'
import { TypedAssessment } from './typed-assessment.ts'

/** A form as staff enter it on one page: what somebody said by telephone, wrote on paper or answered at the clinic. */
export const RecordForm = z.strictObject({
  /** The assessment that it becomes. */
  id: Id,
  episodeId: Id,
  /** That of a link which was sent, and is used up by this, or a new one. */
  requestId: Id,
  responseId: Id,
  point: z.enum(ASSESSMENT_POINTS),
  definition: z.strictObject({ id: z.string().max(60), version: z.int().min(1).max(LARGEST_INTEGER) }),
  answers: RawAnswers,
  mode: TypedAssessment.shape.mode.exclude(['web']),
  /** The day of the call, or the one on the sheet. */
  answeredOn: TypedField,
  /** In which the questions were read or asked. */
  language: PatientLanguage,
  note: OptionalProse,
})
export type RecordForm = z.infer<typeof RecordForm>

export type RecordFormRefusal =
  | AnswerTimeRefusal
  | NotADate
  | { readonly code: 'dateInFuture'; readonly date: CalendarDate }
  | { readonly code: 'definitionUnknown'; readonly id: string; readonly version: number }
  | { readonly code: 'definitionChanged'; readonly id: string; readonly version: number }
  | { readonly code: 'answersIncomplete'; readonly problems: readonly AnswerRefusal[] }
  | { readonly code: 'notFound' | 'idTaken' | 'requestClosed' }

/** The same rules as for a form that a patient sends: scores, extents, warning signs and their alert follow from the answers. */
export async function recordForm(
  deps: StaffDeps,
  input: RecordForm,
): Promise<Result<RecordedAssessment, RecordFormRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const submittedAt = clock()
  const today = calendarDateIn(principal.timeZone, submittedAt)
  const answeredOn = readCalendarDate(input.answeredOn)
  if (!answeredOn.ok) return answeredOn
  if (isBefore(today, answeredOn.value)) return refuse({ code: 'dateInFuture', date: answeredOn.value })
  const definition = instrumentOf(input.definition.id, input.definition.version)
  if (!definition) return refuse({ code: 'definitionUnknown', ...input.definition })

  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, input.episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    const { patientId, id: episodeId } = episode
    const recorded = await findAssessment(tx, clinicId, input.id)
    if (recorded) {
      const isSame = recorded.assessment.responseId === input.responseId && recorded.episodeId === episodeId
      return isSame ? accept(recorded.assessment) : refuse({ code: 'idTaken' })
    }
    const when = { clinicId, patientId, episodeId, answeredOn: answeredOn.value, point: input.point }
    const timely = await checkAnswerTime(tx, when)
    if (!timely.ok) return timely
    const patient = await findPatient(tx, clinicId, patientId)
    const setting: Setting = {
      point: input.point,
      treatment: (await isTreatedBy(tx, clinicId, patientId)) ? 'after' : 'before',
      lacking: patient ? factsToAsk(patient, today) : [],
    }
    const answers = readAnswers(definition, input.answers, { setting, today, regionIds: KNOWN_REGIONS })
    if (!answers.ok) return refuse({ code: 'answersIncomplete', problems: answers.error })
    const readOff = readOffResponse(definition, answers.value, setting)
    if (!readOff.ok) throw new Error(`a region was read that is not on the map: ${definition.id}`)

    const { requestId, responseId, point, mode, language, note } = input
    const of = { clinicId, patientId, episodeId }
    await insertRequests(tx, [{ ...of, id: requestId, point, instrument: definition, createdAt: submittedAt }])
    const request = await findRequest(tx, clinicId, requestId)
    if (request?.episodeId !== episodeId) return refuse({ code: 'idTaken' })
    if (request.isClosed) return refuse({ code: 'requestClosed' })
    const { id, version } = request.instrument
    if (id !== definition.id || version !== definition.version) return refuse({ code: 'definitionChanged', id, version })

    const receipt = newReceipt(deps.randomBytes)
    const response = { ...of, requestId, instrument: definition, answers: answers.value, language, receipt, submittedAt }
    if (!(await insertResponse(tx, { ...response, id: responseId }))) return refuse({ code: 'idTaken' })
    const { signs, ...taken } = await assessmentFromForm(tx, of, readOff.value)
    const assessment = { id: input.id, answeredOn: answeredOn.value, point: null, mode, note, ...taken }
    await insertAssessments(tx, [{ ...of, assessment, from: { responseId, askedFor: request.point } }])
    await raiseAlert(tx, deps, { ...of, assessmentId: input.id, codes: signs })
    const told = { patientId, subject: input.id, detail: { mode, point, answeredOn: answeredOn.value, responseId } }
    await recordAudit(tx, byStaff(deps, 'assessment.recorded', told))
    const made = await findAssessment(tx, clinicId, input.id)
    return made ? accept(made.assessment) : refuse({ code: 'idTaken' })
  })
}
