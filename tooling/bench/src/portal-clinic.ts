import { startEmbedded } from '@sebone/db/embedded/launcher'
import { openDatabase } from '@sebone/db/open-database'
import pg from 'pg'
import { BENCH_NAMES } from './portal-names.ts'

/** Ten years of treatments, the same number every day up to today. */
const YEARS_OF_DAYS = 3650

/** Which of 100 hashes of a patient and a day: the same at every run. */
const chance = (salt: string) => `(('x' || substr(md5(i || '${salt}'), 1, 6))::bit(24)::int % 100)`

/**
 * A clinic of many patients as ten years leave it: most courses long complete, four in five answers given, a few in a
 * hundred worse, of whom the clinic has attended to all but those of the last months. Written as the superuser with triggers off; how everybody stands is made by the
 * application afterwards, as \`npm run standings\` makes it.
 */
export async function seedPortalClinic(folder: string, patients: number): Promise<string> {
  const opened = await openDatabase({ kind: 'embedded', folder })
  if (!opened.ok) throw new Error(opened.error.code)
  await opened.value.close()
  const started = await startEmbedded({ folder })
  if (!started.ok) throw new Error(started.error.code)
  const client = new pg.Client({ connectionString: started.value.urlFor('superuser') })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>('select id from sebone.clinic limit 1')
    const clinicId = rows[0]?.id ?? ''
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    await client.query('create temp table names (n int, name jsonb) on commit drop')
    await client.query('insert into names select ordinality - 1, value from jsonb_array_elements($1::jsonb) with ordinality', [JSON.stringify(BENCH_NAMES)])
    // Squared, so that the first names are common and the last ones rare.
    await client.query(
      `create temp table people on commit drop as
       select i, md5('patient-' || i)::uuid as patient, md5('episode-' || i)::uuid as episode, name,
              current_date - (i % ${YEARS_OF_DAYS}) as treated
         from (select i, floor(power(${chance('n')} * 100 + ${chance('m')}, 2) / 100000000.0 * ${BENCH_NAMES.length})::int as n
                 from generate_series(1, ${patients}) i) picked join names using (n)`,
    )
    for (const statement of STATEMENTS) await client.query(statement, [clinicId])
    await client.query('commit')
    await client.query('vacuum analyze')
    return clinicId
  } finally {
    await client.end()
    await started.value.stop()
  }
}

const AREAS = `unnest(array['lowerBack','lowerLimbs','numbness','buttocks']) as area`

const STATEMENTS = [
  `insert into sebone.patient (clinic_id, id, number, family_name, given_name, family_kana, given_kana, birth_date, phone, language, is_synthetic, search_key)
   select $1, patient, 1000000 + i, name ->> 'family', name ->> 'given', name ->> 'familyKana', name ->> 'givenKana',
          date '1935-01-01' + (i * 7919) % 18000, '090-' || lpad((i % 10000)::text, 4, '0') || '-' || lpad((i / 10)::text, 4, '0'), 'ja', true, name ->> 'searchKey'
     from people`,
  `insert into sebone.patient_search_token (clinic_id, token, patient_id)
   select $1, token, patient from people, jsonb_array_elements_text(name -> 'tokens') as token`,
  `insert into sebone.episode_of_care (clinic_id, id, patient_id, opened_on) select $1, episode, patient, treated - 30 from people`,
  `insert into sebone.procedure (clinic_id, id, episode_id, method, performed_in, discs, billed_sites)
   select $1, md5('procedure-' || i)::uuid, episode, 'cellgel', treated::text, array['L3/4','L4/5'], 2 from people`,
  `insert into sebone.assessment (clinic_id, id, patient_id, episode_id, answered_on, mode, answered_by)
   select $1, md5('assessment-' || i || '-' || day)::uuid, patient, episode, treated + day, 'phone', 'patient'
     from people, unnest(array[-3, 7, 30, 91, 182]) as day
    where treated + day <= current_date and (day < 0 or ${chance('answered').replace('i ||', "i || '-' || day ||")} < 80)`,
  `insert into sebone.assessment_score (clinic_id, assessment_id, patient_id, area, score)
   select a.clinic_id, a.id, a.patient_id, area,
          case when a.answered_on < p.treated then 6 when ${chance('worse').replace('i ||', 'p.i ||')} < 3 and p.treated > current_date - 200 then 9 else 4 end
     from sebone.assessment a join people p on p.patient = a.patient_id, ${AREAS}
    where a.clinic_id = $1 on conflict do nothing`,
] as const
