import { asStaff } from '@sebone/db/in-transaction'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepStandings } from '../standing/keep-standings.ts'
import { staffCaller } from '../staff-router.ts'
import { testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { listeningPool } from '../test-statements.ts'
import type { HeardStatement } from '../test-statements.ts'
import { planShape } from './plan-shape.ts'

const PATIENTS = 3000

let clinic: TestClinic
let listening: ReturnType<typeof listeningPool>
let patientId: string

/** Enough patients, treated over some years, that an index is worth it; written past the triggers, then made by the application. */
beforeAll(async () => {
  clinic = await testClinic()
  const client = await clinic.database.asSuperuser()
  const id = clinic.clinicId
  await client.query('begin; set local session_replication_role = replica')
  await client.query(`create temp table people on commit drop as select i, md5('p' || i)::uuid as patient, md5('e' || i)::uuid as episode,
      date '2023-08-26' - (i % 1500) as treated from generate_series(1, ${PATIENTS}) i`)
  for (const text of [
    `insert into sebone.patient (clinic_id, id, number, family_name, given_name, language, phone, birth_date, search_key)
     select $1, patient, i, '見本', '花子', 'ja', '090-' || i, date '1940-01-01' + i % 9000, 'みほん' || i from people`,
    `insert into sebone.patient_search_token (clinic_id, token, patient_id) select $1, token, patient from people, unnest(array['見本', '本花', '花子']) as token`,
    `insert into sebone.episode_of_care (clinic_id, id, patient_id, opened_on) select $1, episode, patient, treated - 9 from people`,
    `insert into sebone.procedure (clinic_id, id, episode_id, method, performed_in, discs) select $1, md5('t' || i)::uuid, episode, 'cellgel', treated::text, array['L4/5'] from people`,
    `insert into sebone.assessment (clinic_id, id, patient_id, episode_id, answered_on, mode, answered_by)
     select $1, md5('a' || i || day)::uuid, patient, episode, treated + day, 'phone', 'patient' from people, unnest(array[-3, 7, 30, 91]) as day where treated + day <= '2023-08-26'`,
    `insert into sebone.standing_change (clinic_id, episode_id) select $1, episode from people`,
  ])
    await client.query(text, [id])
  await client.query('commit')
  await keepStandings(clinic.deps())
  await client.query('vacuum analyze')
  const { rows } = await client.query<{ id: string }>(`select md5('p7')::uuid as id`)
  patientId = rows[0]?.id ?? ''
  await client.end()
  listening = listeningPool(clinic.database.urls.staff)
}, 180_000)
afterAll(async () => {
  await listening.db.destroy()
  await clinic.database.drop()
})

const READ_PATHS = {
  worklist: (staff: ReturnType<typeof staffCaller>) => staff.worklist.list({}),
  'worklist-section': (staff) => staff.worklist.list({ section: 'overdue' }),
  'search-kana-prefix': (staff) => staff.patients.search({ query: 'みほん12' }),
  'search-kanji-fragment': (staff) => staff.patients.search({ query: '花子' }),
  'search-number-or-telephone': (staff) => staff.patients.search({ query: '1234' }),
  'search-birth-date': (staff) => staff.patients.search({ query: '1951-03-05' }),
  'patient-match': (staff) => staff.patients.match({ name: '見本花子', kana: null, birthDate: null, phone: '090-12', email: null, except: null }),
  'patient-page': (staff) => staff.patients.page({ patientId }),
} satisfies Record<string, (staff: ReturnType<typeof staffCaller>) => Promise<unknown>>

/** The text of a statement as it reaches the database, and how it goes about it: by which index, or by none. */
async function seen({ sql: text, parameters }: HeardStatement): Promise<string> {
  const plan = await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, async (tx) => {
    // At so few rows reading all may look cheap; what is asked here is whether an index can be used at all.
    await sql`set local enable_seqscan = off`.execute(tx)
    const { rows } = await tx.executeQuery<{ 'QUERY PLAN': unknown }>({
      ...sql`select 1`.compile(tx),
      sql: `explain (format json, costs off) ${text}`,
      parameters,
    })
    return rows[0]?.['QUERY PLAN']
  })
  return `${text.replace(/^ {2,}/gmu, '  ').trim()}\n\n${planShape(plan)}\n`
}

test.each(Object.entries(READ_PATHS))('%s reads by the statements and plans that the repository states', async (name, ask) => {
  const staff = staffCaller({ ...clinic.deps(), db: listening.db })
  await ask(staff)
  listening.heard.length = 0
  await ask(staff)
  const reading = listening.heard.filter(({ sql: text }) => /^\s*(select|with)/iu.test(text) && !text.includes('set_config'))
  const statements: string[] = []
  for (const statement of reading) statements.push(await seen(statement))
  await expect(statements.join('\n---\n\n')).toMatchFileSnapshot(`./${name}.sql.txt`)
})

test('none of them reads a table of the clinic’s size from end to end', async () => {
  const staff = staffCaller({ ...clinic.deps(), db: listening.db })
  for (const [name, ask] of Object.entries(READ_PATHS)) {
    listening.heard.length = 0
    await ask(staff)
    const reading = listening.heard.filter(({ sql: text }) => /^\s*(select|with)/iu.test(text) && !text.includes('set_config'))
    for (const statement of reading)
      expect([name, (await seen(statement)).match(/Seq Scan on (patient|episode_of_care|episode_standing|assessment|procedure|patient_search_token)\b/gu)]).toEqual([name, null])
  }
})
