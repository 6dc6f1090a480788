import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import * as z from 'zod'
import { ADVERSE_EVENT_COLUMNS, toAdverseEvent } from '../adverse-event/adverse-event.repository.ts'
import { ALERT_COLUMNS, toOpenAlert } from '../alert/alert.repository.ts'
import type { OpenAlert } from '../alert/open-alert.ts'
import { toAssessment } from '../assessment/assessment.repository.ts'
import { ASSESSMENTS_AS_RECORDED } from '../assessment/assessments-of-episode.repository.ts'
import { CONDITION_COLUMNS, toCondition } from '../condition/condition.repository.ts'
import { CONSENT_COLUMNS, toConsent } from '../consent/consent.repository.ts'
import type { RecordedConsent } from '../consent/recorded-consent.ts'
import { compiledOnce } from '../compiled-once.repository.ts'
import {
  CONTRAINDICATION_COLUMNS,
  intakeAnswers,
  toContraindication,
} from '../contraindication/contraindication.repository.ts'
import type { Db } from '../database.ts'
import { DECLINED_POINT_COLUMNS, toDeclinedPoint } from '../declined-point/declined-point.repository.ts'
import { EPISODE_COLUMNS, toEpisode } from '../episode/episode.repository.ts'
import { INTERCURRENT_EVENT_COLUMNS, toIntercurrentEvent } from '../intercurrent-event/intercurrent-event.repository.ts'
import { NOTE_COLUMNS, toNote } from '../note/note.repository.ts'
import { toRequest } from '../patient-link/assessment-request.repository.ts'
import { PROCEDURE_COLUMNS, toProcedure } from '../procedure/procedure.repository.ts'
import { QUOTE_COLUMNS, toQuote } from '../quote/quote.repository.ts'
import { parseRow } from '../row.ts'
import type { EpisodePage } from './patient-page.ts'
import { PATIENT_COLUMNS, toPatient } from './patient.repository.ts'
import type { RecordedPatient } from './recorded-patient.ts'

export type EpisodeRecord = Omit<EpisodePage, 'courses' | 'standing' | 'warnings'> & {
  /** Of the latest first intake; null where none was sent. */
  readonly intake: Answers | null
}
export type PatientRecord = {
  readonly patient: RecordedPatient
  readonly alerts: readonly OpenAlert[]
  readonly consents: readonly RecordedConsent[]
  readonly episodes: readonly EpisodeRecord[]
}

/** Everything about one patient in one statement: each further one costs the page more than its rows do. */
const patientRecordRows = compiledOnce((db, clinicId: string, patientId: string) =>
  db
    .selectFrom('patient')
    .select(PATIENT_COLUMNS)
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('episode_of_care as episode')
          .select(EPISODE_COLUMNS)
          .select((episode) => [
            jsonArrayFrom(
              episode
                .selectFrom('condition')
                .select(CONDITION_COLUMNS)
                .whereRef('condition.clinic_id', '=', 'episode.clinic_id')
                .whereRef('condition.episode_id', '=', 'episode.id')
                .where('condition.removed_at', 'is', null)
                .orderBy('condition.created_at')
                .orderBy('condition.id'),
            ).as('conditions'),
            jsonArrayFrom(
              episode
                .selectFrom('procedure')
                .select(PROCEDURE_COLUMNS)
                .select((procedure) =>
                  jsonArrayFrom(
                    procedure
                      .selectFrom('procedure_disc_not_treated as refused')
                      .select(['refused.disc', 'refused.reason', 'refused.as_printed'])
                      .whereRef('refused.clinic_id', '=', 'procedure.clinic_id')
                      .whereRef('refused.procedure_id', '=', 'procedure.id')
                      .orderBy('refused.disc'),
                  ).as('not_treated'),
                )
                .whereRef('procedure.clinic_id', '=', 'episode.clinic_id')
                .whereRef('procedure.episode_id', '=', 'episode.id')
                .orderBy('procedure.performed_in')
                .orderBy('procedure.id'),
            ).as('procedures'),
            ASSESSMENTS_AS_RECORDED,
            jsonArrayFrom(
              episode
                .selectFrom('quote')
                .innerJoin('price_list', (join) =>
                  join
                    .onRef('price_list.clinic_id', '=', 'quote.clinic_id')
                    .onRef('price_list.id', '=', 'quote.price_list_id'),
                )
                .select(QUOTE_COLUMNS)
                .select('price_list.valid_from as price_list_from')
                .whereRef('quote.clinic_id', '=', 'episode.clinic_id')
                .whereRef('quote.episode_id', '=', 'episode.id')
                .orderBy('quote.created_at', 'desc')
                .orderBy('quote.id'),
            ).as('quotes'),
            jsonArrayFrom(
              episode
                .selectFrom('assessment_request as request')
                .leftJoin('draft', (join) =>
                  join.onRef('draft.clinic_id', '=', 'request.clinic_id').onRef('draft.request_id', '=', 'request.id'),
                )
                .leftJoin('questionnaire_response as response', (join) =>
                  join
                    .onRef('response.clinic_id', '=', 'request.clinic_id')
                    .onRef('response.request_id', '=', 'request.id'),
                )
                .leftJoin('assessment as answered', (join) =>
                  join
                    .onRef('answered.clinic_id', '=', 'response.clinic_id')
                    .onRef('answered.response_id', '=', 'response.id'),
                )
                .select(['request.id', 'request.point', 'request.created_at', 'draft.saved_at'])
                .select(['request.instrument_id', 'request.instrument_version'])
                .select(['response.id as response_id', 'response.submitted_at', 'response.answers'])
                .select(['answered.id as assessment_id', 'answered.answered_on'])
                .select((request) =>
                  jsonArrayFrom(
                    request
                      .selectFrom('patient_link as link')
                      .select(['link.id', 'link.created_at', 'link.expires_at', 'link.revoked_at'])
                      .select(['link.used_at', 'link.failed_tries'])
                      .whereRef('link.clinic_id', '=', 'request.clinic_id')
                      .whereRef('link.request_id', '=', 'request.id')
                      .orderBy('link.created_at', 'desc')
                      .orderBy('link.id'),
                  ).as('links'),
                )
                .whereRef('request.clinic_id', '=', 'episode.clinic_id')
                .whereRef('request.episode_id', '=', 'episode.id')
                .orderBy('request.created_at', 'desc')
                .orderBy('request.id'),
            ).as('requests'),
            jsonArrayFrom(
              episode
                .selectFrom('contraindication')
                .select(CONTRAINDICATION_COLUMNS)
                .whereRef('contraindication.clinic_id', '=', 'episode.clinic_id')
                .whereRef('contraindication.episode_id', '=', 'episode.id')
                .where('contraindication.removed_at', 'is', null)
                .orderBy('contraindication.created_at')
                .orderBy('contraindication.id'),
            ).as('noted'),
            jsonArrayFrom(
              episode
                .selectFrom('adverse_event')
                .select(ADVERSE_EVENT_COLUMNS)
                .whereRef('adverse_event.clinic_id', '=', 'episode.clinic_id')
                .whereRef('adverse_event.episode_id', '=', 'episode.id')
                .where('adverse_event.removed_at', 'is', null)
                .orderBy('adverse_event.occurred_on')
                .orderBy('adverse_event.id'),
            ).as('adverse_events'),
            jsonArrayFrom(
              episode
                .selectFrom('intercurrent_event')
                .select(INTERCURRENT_EVENT_COLUMNS)
                .whereRef('intercurrent_event.clinic_id', '=', 'episode.clinic_id')
                .whereRef('intercurrent_event.episode_id', '=', 'episode.id')
                .where('intercurrent_event.removed_at', 'is', null)
                .orderBy('intercurrent_event.occurred_on')
                .orderBy('intercurrent_event.id'),
            ).as('events'),
            jsonArrayFrom(
              episode
                .selectFrom('declined_point')
                .select(DECLINED_POINT_COLUMNS)
                .whereRef('declined_point.clinic_id', '=', 'episode.clinic_id')
                .whereRef('declined_point.episode_id', '=', 'episode.id')
                .where('declined_point.removed_at', 'is', null)
                .orderBy('declined_point.created_at')
                .orderBy('declined_point.id'),
            ).as('declined'),
            jsonArrayFrom(
              episode
                .selectFrom('note')
                .select(NOTE_COLUMNS)
                .whereRef('note.clinic_id', '=', 'episode.clinic_id')
                .whereRef('note.episode_id', '=', 'episode.id')
                .orderBy('note.written_at')
                .orderBy('note.id'),
            ).as('notes'),
          ])
          .whereRef('episode.clinic_id', '=', 'patient.clinic_id')
          .whereRef('episode.patient_id', '=', 'patient.id')
          .orderBy('episode.opened_on', 'desc')
          .orderBy('episode.created_at', 'desc'),
      ).as('episodes'),
    )
    .select((patient) => [
      jsonArrayFrom(
        patient
          .selectFrom('alert')
          .leftJoin('assessment_request as request', (join) =>
            join.onRef('request.clinic_id', '=', 'alert.clinic_id').onRef('request.id', '=', 'alert.request_id'),
          )
          .leftJoin('questionnaire_response as response', (join) =>
            join
              .onRef('response.clinic_id', '=', 'alert.clinic_id')
              .onRef('response.request_id', '=', 'alert.request_id'),
          )
          .select(ALERT_COLUMNS)
          .select(['request.point', 'response.id as response_id'])
          .whereRef('alert.clinic_id', '=', 'patient.clinic_id')
          .whereRef('alert.patient_id', '=', 'patient.id')
          .where('alert.closed_at', 'is', null)
          .orderBy('alert.raised_at')
          .orderBy('alert.id'),
      ).as('alerts'),
      jsonArrayFrom(
        patient
          .selectFrom('consent')
          .leftJoin('signature', (join) =>
            join
              .onRef('signature.clinic_id', '=', 'consent.clinic_id')
              .onRef('signature.id', '=', 'consent.signature_id'),
          )
          .select(CONSENT_COLUMNS)
          .select('signature.strokes')
          .whereRef('consent.clinic_id', '=', 'patient.clinic_id')
          .whereRef('consent.patient_id', '=', 'patient.id')
          .orderBy('consent.agreed_on')
          .orderBy('consent.id'),
      ).as('consents'),
    ])
    .where('patient.clinic_id', '=', clinicId)
    .where('patient.id', '=', patientId),
)

export async function findPatientRecord(
  db: Db,
  { clinicId, patientId, at }: { clinicId: string; patientId: string; at: Date },
): Promise<PatientRecord | null> {
  const [row] = (await patientRecordRows(db, clinicId, patientId)).rows
  if (!row) return null
  return {
    patient: toPatient(row),
    alerts: row.alerts.map(toOpenAlert),
    consents: row.consents.map(toConsent),
    episodes: row.episodes.map((episode) => ({
      episode: toEpisode(episode),
      conditions: episode.conditions.map(toCondition),
      procedures: episode.procedures.map(toProcedure),
      assessments: episode.assessments.map(toAssessment),
      quotes: episode.quotes.map(toQuote),
      requests: episode.requests.map((request) => toRequest(request, at)),
      worries: episode.requests.flatMap(worryOf),
      noted: episode.noted.map(toContraindication),
      adverseEvents: episode.adverse_events.map(toAdverseEvent),
      events: episode.events.map(toIntercurrentEvent),
      declined: episode.declined.map(toDeclinedPoint),
      notes: episode.notes.map(toNote),
      intake: intakeOf(episode.requests),
    })),
  }
}

/** Requests come the latest first. */
function intakeOf(requests: readonly { readonly id: string; readonly instrument_id: string; readonly answers: unknown }[]) {
  const answered = requests.find((one) => one.instrument_id === FIRST_INTAKE.id && one.answers !== null)
  return answered ? intakeAnswers(answered.id, answered.answers) : null
}

const ResponseAnswers = z.object({ worry: Answers.valueType.optional() })

/** The words under "anything worrying you", where there are any. */
function worryOf(row: {
  readonly assessment_id: string | null
  readonly answered_on: string | null
  readonly answers: unknown
}): EpisodePage['worries'] {
  if (row.assessment_id === null || row.answers === null) return []
  const { worry } = parseRow('questionnaire_response', row.assessment_id, ResponseAnswers, row.answers)
  if (worry?.kind !== 'text') return []
  const on = parseRow('assessment', row.assessment_id, CalendarDate.nullable(), row.answered_on)
  return [{ assessmentId: row.assessment_id, text: worry.text, on }]
}
