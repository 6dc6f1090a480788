import { addDays } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { bySymptom, SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import type { WorklistAct } from '@sebone/domain/worklist/worklist-act'
import { WORKLIST_SECTIONS } from '@sebone/domain/worklist/worklist-item'
import type { WorklistSection } from '@sebone/domain/worklist/worklist-item'
import { WorklistItem, WorklistSection as Section } from '@sebone/domain/worklist/worklist-schema'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Db } from '../database.ts'
import type { PatientColumns } from '../patient/patient.repository.ts'
import { parseRow } from '../row.ts'
import { isStale } from '../standing/standing.repository.ts'
import { LONGEST_PIECE_DAYS } from '../standing/standing-rows.ts'
import { WorklistRow } from './worklist-row.ts'

type Day = { readonly clinicId: string; readonly today: CalendarDate }

/**
 * What stands in a section of the list on a day: the pieces that hold it and end soon, and those without an end. Two
 * ranges of one index, so that neither the archive nor what falls due later is read. Every operator here is leakproof,
 * without which row-level security would keep the index from being used.
 */
const ofDay = ({ clinicId, today }: Day, section: WorklistSection) => sql`(
  select rank, since, episode_id, from_day from episode_standing
   where clinic_id = ${clinicId} and section = ${sql.lit(section)} and from_day <= ${today}
     and until_day >= ${today} and until_day < ${addDays(today, LONGEST_PIECE_DAYS)}
  union all
  select rank, since, episode_id, from_day from episode_standing
   where clinic_id = ${clinicId} and section = ${sql.lit(section)} and from_day <= ${today} and until_day = 'infinity')`

const URGENT_FIRST = sql`listed.rank, listed.since nulls last, listed.episode_id`

/** Of a section that comes after others, only what they leave free of the first `most`. */
const leftBy = (earlier: readonly WorklistSection[], most: number) =>
  sql`greatest(0, ${most} - (select ${sql.join([sql.lit(0), ...earlier.map((section) => sql.ref(section))], sql` + `)} from counted))`

/** The first `most` of these sections, the most urgent first, each with the place of its section. */
const firstOf = (day: Day, sections: readonly WorklistSection[], most: number) =>
  sql.join(
    sections.map(
      (section, place) => sql`(
        select ${sql.lit(place)} as place, listed.* from ${ofDay(day, section)} listed
         order by ${URGENT_FIRST} limit ${leftBy(sections.slice(0, place), most)})`,
    ),
    sql` union all `,
  )

export type FoundWorklist = {
  readonly counts: Readonly<Record<WorklistSection, number>>
  /** Requests for a consultation that nobody has decided about. */
  readonly consultations: number
  /** Something has changed since the read model was made. */
  readonly isStale: boolean
  readonly rows: readonly FoundWorklistRow[]
}

/** How many stand in each section, and one page of them, in one statement. */
export async function findWorklist(
  db: Db,
  day: Day,
  { section, at, from, limit }: { section: WorklistSection | null; at: Date; from: number; limit: number },
): Promise<FoundWorklist> {
  const { rows } = await sql<{ counts: unknown; consultations: number; is_stale: boolean; page: readonly PageRow[] }>`
    with counted as materialized (select ${sql.join(
      WORKLIST_SECTIONS.map((each) => sql`(select count(*) from ${ofDay(day, each)} listed) as ${sql.ref(each)}`),
    )})
    select
      (select row_to_json(counted) from counted) as counts,
      (select count(*) from consultation_request where clinic_id = ${day.clinicId} and closed_at is null) as consultations,
      ${isStale(day.clinicId)} as is_stale,
      (select coalesce(json_agg(row_to_json(shown)), '[]'::json) from (
        select listed.episode_id, standing.section, standing.items, standing.treated_in, standing.discs, standing.last_scores,
               json_build_object('id', patient.id, 'number', patient.number, 'family_name', patient.family_name,
                 'given_name', patient.given_name, 'family_kana', patient.family_kana, 'given_kana', patient.given_kana,
                 'birth_date', patient.birth_date, 'sex', patient.sex, 'phone', patient.phone, 'language', patient.language,
                 'is_synthetic', patient.is_synthetic) as patient,
               (select response.answers #>> '{worry,text}'
                  from jsonb_array_elements(standing.items) as item
                  join assessment on assessment.clinic_id = ${day.clinicId} and assessment.id = (item #>> '{reason,assessmentId}')::uuid
                  join questionnaire_response response on response.clinic_id = assessment.clinic_id and response.id = assessment.response_id
                 where item #>> '{reason,cause,reason}' = 'worry' limit 1) as worry,
               (select json_build_object('act', done.act, 'note', done.note, 'at', done.done_at) from worklist_act done
                 where done.clinic_id = ${day.clinicId} and done.episode_id = listed.episode_id
                 order by done.done_at desc limit 1) as last_act,
               (select json_build_object('requestId', link.request_id, 'sentAt', link.created_at, 'draftSavedAt', draft.saved_at)
                  from assessment_request request
                  join patient_link link on link.clinic_id = request.clinic_id and link.request_id = request.id
                  left join draft on draft.clinic_id = request.clinic_id and draft.request_id = request.id
                 where request.clinic_id = ${day.clinicId} and request.episode_id = listed.episode_id
                   and request.closed_at is null and link.revoked_at is null and link.used_at is null
                   and link.expires_at > ${at} and link.failed_tries < 5
                 order by link.created_at desc limit 1) as open_link
          from (select * from (${firstOf(day, section ? [section] : WORKLIST_SECTIONS, from + limit)}) listed
                 order by listed.place, ${URGENT_FIRST} limit ${limit} offset ${from}) listed
          join episode_standing standing on standing.clinic_id = ${day.clinicId}
               and standing.episode_id = listed.episode_id and standing.from_day = listed.from_day
          join patient on patient.clinic_id = ${day.clinicId} and patient.id = standing.patient_id
         order by listed.place, ${URGENT_FIRST}
      ) shown) as page`.execute(db)
  const [found] = rows
  return {
    counts: parseRow('episode_standing', 'counts', Counts, found?.counts ?? NOBODY),
    consultations: found?.consultations ?? 0,
    isStale: found?.is_stale ?? false,
    rows: (found?.page ?? []).map(toWorklistRow),
  }
}

const Counts = z.record(Section, z.int())
const NOBODY = { alerts: 0, intakes: 0, overdue: 0, dueThisWeek: 0 }

type PageRow = {
  readonly episode_id: string
  readonly section: string
  readonly items: unknown
  readonly treated_in: string | null
  readonly discs: readonly string[]
  readonly last_scores: readonly (number | null)[] | null
  readonly patient: Omit<PatientColumns, 'email' | 'country_of_residence' | 'version'>
  readonly worry: string | null
  readonly last_act: { readonly act: string; readonly note: string | null; readonly at: string } | null
  readonly open_link: { readonly requestId: string; readonly sentAt: string; readonly draftSavedAt: string | null } | null
}

/** Parsed once, as it leaves the database: what is sent is this and nothing computed from elsewhere. */
const Found = WorklistRow.omit({ mainAction: true, day: true, phase: true })
export type FoundWorklistRow = z.infer<typeof Found>

const instant = (text: string): string => new Date(text).toISOString()

function toWorklistRow(row: PageRow): FoundWorklistRow {
  const scores = row.last_scores
  const link = row.open_link
  const { patient } = row
  return parseRow('episode_standing', row.episode_id, Found, {
    episodeId: row.episode_id,
    person: {
      id: patient.id,
      number: String(patient.number),
      familyName: patient.family_name,
      givenName: patient.given_name,
      familyKana: patient.family_kana,
      givenKana: patient.given_kana,
      birthDate: patient.birth_date,
      sex: patient.sex,
      phone: patient.phone,
      language: patient.language,
      isSynthetic: patient.is_synthetic,
    },
    section: row.section,
    items: row.items,
    treatedIn: row.treated_in,
    discs: row.discs,
    lastScores: scores && bySymptom((area) => scores[SYMPTOM_AREAS.indexOf(area)] ?? null),
    worry: row.worry,
    lastAct: row.last_act && { ...row.last_act, at: instant(row.last_act.at) },
    openLink: link && { ...link, sentAt: instant(link.sentAt), draftSavedAt: link.draftSavedAt && instant(link.draftSavedAt) },
  })
}

/** What stands in the list about one episode on a day. */
export async function findEntry(db: Db, { clinicId, today }: Day, episodeId: string): Promise<readonly WorklistItem[]> {
  const row = await db
    .selectFrom('episode_standing')
    .select('items')
    .where('clinic_id', '=', clinicId)
    .where('episode_id', '=', episodeId)
    .where('from_day', '<=', today)
    .where('until_day', '>=', today)
    .executeTakeFirst()
  return parseRow('episode_standing', episodeId, z.array(WorklistItem).readonly(), row?.items ?? [])
}

export type NewAct = {
  readonly clinicId: string
  readonly id: string
  readonly episodeId: string
  readonly items: readonly string[]
  readonly act: WorklistAct
  readonly note: string | null
  readonly by: string
  readonly at: Date
  readonly quietUntil: CalendarDate | null
}

/** False where the act is there already. */
export async function insertAct(db: Db, act: NewAct): Promise<boolean> {
  const made = await db
    .insertInto('worklist_act')
    .values({
      clinic_id: act.clinicId,
      id: act.id,
      episode_id: act.episodeId,
      items: [...act.items],
      act: act.act,
      note: act.note,
      done_by: act.by,
      done_at: act.at,
      quiet_until: act.quietUntil,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

export async function hasAct(db: Db, clinicId: string, { id, episodeId }: { id: string; episodeId: string }): Promise<boolean> {
  const row = await db
    .selectFrom('worklist_act')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .where('episode_id', '=', episodeId)
    .executeTakeFirst()
  return row !== undefined
}

/** A warning that was settled from the list is closed as well, with the same words. Answers which were. */
export async function closeWarnings(
  db: Db,
  { clinicId, by, at, what }: { clinicId: string; by: string; at: Date; what: string },
  items: readonly WorklistItem[],
): Promise<readonly string[]> {
  const alertIds = items.flatMap(({ reason }) => (reason.kind === 'warning' ? [reason.alertId] : []))
  if (alertIds.length === 0) return []
  const closed = await db
    .updateTable('alert')
    .set({ closed_at: at, closed_by: by, what })
    .where('clinic_id', '=', clinicId)
    .where('id', 'in', alertIds)
    .where('closed_at', 'is', null)
    .returning('id')
    .execute()
  return closed.map(({ id }) => id)
}
