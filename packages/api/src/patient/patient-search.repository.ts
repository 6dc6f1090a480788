import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { STANDINGS } from '@sebone/domain/follow-up/standing'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import { searchKey, searchTokens } from '@sebone/domain/text/search-key'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import * as z from 'zod'
import { daysBetween, isCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { bySymptom, SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { isStale } from '../standing/standing.repository.ts'
import { PatientRow } from './patient-row.ts'

export type SearchScope = { readonly clinicId: string; readonly limit: number }

/*
 * Only operators that an index may answer under row-level security are used: `=`, and the byte-wise range on a key. A
 * patient who turned out to be another is not found; the other is.
 */

/** The patients registered last. */
export const newestPatients = (db: Db, { clinicId, limit }: SearchScope) =>
  idsOf(db, sql`select id from patient where clinic_id = ${clinicId} and merged_into is null order by number desc limit ${limit}`)

/** By the clinic's own number, or a telephone number that begins so. The number first. */
export const patientsByDigits = (db: Db, { clinicId, limit }: SearchScope, number: number, phone: string) =>
  idsOf(
    db,
    sql`(select id from patient where clinic_id = ${clinicId} and number = ${number} and merged_into is null)
        union all
        (select id from patient where clinic_id = ${clinicId} and phone_key ~>=~ ${phone} and phone_key ~<~ ${`${phone}\u{10FFFF}`}
            and length(${phone}) >= 3 and merged_into is null order by phone_key using ~<~ limit ${limit})`,
  )

export const patientsBornOn = (db: Db, { clinicId, limit }: SearchScope, birthDate: CalendarDate) =>
  idsOf(
    db,
    sql`select id from patient where clinic_id = ${clinicId} and birth_date = ${birthDate} and merged_into is null
         order by number limit ${limit}`,
  )

async function idsOf(db: Db, ids: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`${ids}`.execute(db)
  return [...new Set(rows.map(({ id }) => id))]
}

/** Whether a pair of letters is rarer than another is not worth reading more of the index than this. */
const COUNTED_AT_MOST = 1000

/**
 * Patients whose name begins with the words, then those in whose name each of them stands. The second costs more and is
 * asked only for what the first leaves free. A fragment is looked up by its pairs of letters: candidates by the rarest of
 * them, each probed for the others, so that the search ends at the limit.
 */
export async function patientsByName(db: Db, { clinicId, limit }: SearchScope, words: readonly string[]): Promise<readonly string[]> {
  const prefix = words.map(searchKey).join('')
  const beginning = await idsOf(
    db,
    sql`select id from patient
         where clinic_id = ${clinicId} and search_key ~>=~ ${prefix} and search_key ~<~ ${`${prefix}\u{10FFFF}`} and merged_into is null
         order by search_key using ~<~ limit ${limit}`,
  )
  if (beginning.length >= limit) return beginning
  const tokens = [...new Set(words.flatMap(searchTokens))]
  if (tokens.length === 0) return beginning
  const { rows } = await sql<NameRow>`
    select patient.id, family_name, given_name, family_kana, given_kana
      from (select wanted.token from unnest(${tokens}::text[]) as wanted (token)
             order by (select count(*) from (select from patient_search_token t where t.clinic_id = ${clinicId}
                                                and t.token = wanted.token limit ${COUNTED_AT_MOST}) few) limit 1) rarest,
           lateral (select t.patient_id from patient_search_token t
                     where t.clinic_id = ${clinicId} and t.token = rarest.token
                       and not exists (select from unnest(${tokens}::text[]) as wanted (token)
                                        where not exists (select from patient_search_token o where o.clinic_id = ${clinicId}
                                                             and o.token = wanted.token and o.patient_id = t.patient_id))
                     limit ${limit}) found
      join patient on patient.clinic_id = ${clinicId} and patient.id = found.patient_id
     where merged_into is null order by number`.execute(db)
  const holding = rows.filter((row) => holdsEvery(row, words)).map(({ id }) => id)
  return [...new Set([...beginning, ...holding])].slice(0, limit)
}

type NameRow = {
  readonly id: string
  readonly family_name: string
  readonly given_name: string
  readonly family_kana: string | null
  readonly given_kana: string | null
}

/** Two pairs of letters may stand apart in a name: what was found is looked at once more. */
function holdsEvery({ family_name, given_name, family_kana, given_kana }: NameRow, words: readonly string[]): boolean {
  const forms = [searchKey(`${family_name}${given_name}`), searchKey(`${family_kana ?? ''}${given_kana ?? ''}`)]
  return words.every((word) => forms.some((form) => form.includes(searchKey(word))))
}

export type FoundRows = {
  readonly rows: readonly PatientRow[]
  readonly counts: Readonly<Record<StandingKind, number>>
  /** Something has changed since the read model was made. */
  readonly isStale: boolean
}

const placeIn = (order: Readonly<Record<StandingKind, number>>, table: string) =>
  sql`case ${sql.ref(`${table}.standing`)} ${sql.join(STANDINGS.map((each) => sql`when ${sql.lit(each)} then ${sql.lit(order[each])}`), sql` `)} end`

/**
 * One page of these patients as lines of the list, by how their latest episode stands, and how many stand where. How
 * they stand is read from the read model, not computed: a search must not cost what the courses of all it found cost.
 */
export async function findRows(
  db: Db,
  { clinicId, today }: { clinicId: string; today: CalendarDate },
  { ids, standing, order, from, limit }: {
    ids: readonly string[]
    standing: StandingKind | null
    /** Where a standing comes in the list; the same for several, where they are not put in order. */
    order: Readonly<Record<StandingKind, number>>
    from: number
    limit: number
  },
): Promise<FoundRows> {
  const { rows } = await sql<{ counts: unknown; is_stale: boolean; page: readonly PageRow[] }>`
    with found as materialized (
      select asked.id, asked.nth, episode.episode_id, coalesce(now.standing, 'notYetTreated') as standing,
             now.standing_point, now.due_on, now.treated_in, now.discs, now.last_scores
        from unnest(${ids}::uuid[]) with ordinality as asked (id, nth)
        left join lateral (
          select e.id as episode_id from episode_of_care e where e.clinic_id = ${clinicId} and e.patient_id = asked.id
           order by e.opened_on desc, e.created_at desc limit 1) episode on true
        left join episode_standing now on now.clinic_id = ${clinicId} and now.episode_id = episode.episode_id
             and now.from_day <= ${today} and now.until_day >= ${today}),
    page as (
      select * from found where ${standing}::text is null or standing = ${standing}
       order by ${placeIn(order, 'found')}, nth limit ${limit} offset ${from})
    select
      (select json_object_agg(standing, n) from (select standing, count(*) as n from found group by standing) counted) as counts,
      ${isStale(clinicId)} as is_stale,
      (select coalesce(json_agg(row_to_json(shown)), '[]'::json) from (
        select patient.id, patient.number, patient.family_name, patient.given_name, patient.family_kana, patient.given_kana,
               patient.birth_date, patient.sex, patient.is_synthetic, page.standing, page.standing_point, page.due_on,
               page.treated_in, page.discs, page.last_scores
          from page join patient on patient.clinic_id = ${clinicId} and patient.id = page.id
         order by ${placeIn(order, 'page')}, page.nth) shown) as page`.execute(db)
  const [first] = rows
  return { rows: (first?.page ?? []).map((row) => toRow(row, today)), counts: countsOf(first?.counts), isStale: first?.is_stale ?? false }
}

type PageRow = NameRow & {
  readonly number: number
  readonly birth_date: string | null
  readonly sex: string
  readonly is_synthetic: boolean
  readonly standing: string
  readonly standing_point: string | null
  readonly due_on: string | null
  readonly treated_in: string | null
  readonly discs: readonly string[] | null
  readonly last_scores: readonly (number | null)[] | null
}

const Counts = z.partialRecord(z.enum(STANDINGS), z.int()).nullish()

const countsOf = (counted: unknown): FoundRows['counts'] => {
  const counts = parseRow('episode_standing', 'counts', Counts, counted) ?? {}
  return ALL_STANDINGS.parse(Object.fromEntries(STANDINGS.map((standing) => [standing, counts[standing] ?? 0])))
}
const ALL_STANDINGS = z.record(z.enum(STANDINGS), z.int())

function toRow(row: PageRow, today: CalendarDate): PatientRow {
  const scores = row.last_scores
  return parseRow('episode_standing', row.id, PatientRow, {
    id: row.id,
    number: String(row.number),
    familyName: row.family_name,
    givenName: row.given_name,
    familyKana: row.family_kana,
    givenKana: row.given_kana,
    birthDate: row.birth_date,
    sex: row.sex,
    isSynthetic: row.is_synthetic,
    standing: row.standing,
    standingPoint: FOLLOW_UP_POINTS.find((point) => point === row.standing_point) ?? null,
    dueOn: row.due_on,
    treatedIn: row.treated_in,
    day: row.treated_in !== null && isCalendarDate(row.treated_in) ? daysBetween(row.treated_in, today) : null,
    discs: row.discs ?? [],
    lastScores: scores && bySymptom((area) => scores[SYMPTOM_AREAS.indexOf(area)] ?? null),
  })
}
