import { startEmbedded } from '@sebone/db/embedded/launcher'
import { openDatabase } from '@sebone/db/open-database'
import { createHash } from 'node:crypto'
import pg from 'pg'

export const sessionTokenOf = (index: number): string => createHash('sha256').update(`session-${index}`).digest('base64url')

/** A check-in as most are: four scores, a numb area marked on the map, no warning sign, nothing worrying. */
export const CHECK_IN_ANSWERS = {
  lowerBack: { kind: 'score', value: 3 },
  lowerLimbs: { kind: 'score', value: 1 },
  numbness: { kind: 'score', value: 5 },
  buttocks: { kind: 'score', value: 4 },
  numbAreaChange: { kind: 'choice', code: 'smaller' },
  numbArea: { kind: 'extent', regions: ['heel-left', 'sole-left'] },
  warningSignsAfter: { kind: 'choices', codes: ['none'] },
  worry: { kind: 'blank' },
  filledInBy: { kind: 'blank' },
}
const ANSWERS = JSON.stringify(CHECK_IN_ANSWERS)

const AREAS = `unnest(array['lowerBack','lowerLimbs','numbness','buttocks']) as area`

export interface Seeded {
  readonly clinicId: string
}

/**
 * A clinic with many treated patients, five assessments each, and open check-ins whose answers wait to be sent.
 * Written as the database's superuser: row-level security is for the server that is measured, not for the seed.
 */
export const seedClinic = async (folder: string, patients: number, checkIns: number): Promise<Seeded> => {
  const opened = await openDatabase({ kind: 'embedded', folder })
  if (!opened.ok) throw new Error(opened.error.code)
  await opened.value.close()
  const started = await startEmbedded({ folder })
  if (!started.ok) throw new Error(started.error.code)
  const client = new pg.Client({ connectionString: started.value.urlFor('superuser') })
  await client.connect()
  const ask = async (text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> =>
    (await client.query(text, [...values])).rows
  try {
    const [clinic] = await ask('select id from sebone.clinic limit 1')
    const clinicId = String(clinic?.['id'])
    await ask('begin')
    await ask(
      `create temp table people on commit drop as
       select i, md5('patient-' || i)::uuid as patient, md5('episode-' || i)::uuid as episode from generate_series(1, ${patients}) i`,
    )
    await ask(
      `insert into sebone.patient (clinic_id, id, number, family_name, given_name, family_kana, given_kana, language, is_synthetic, search_key)
       select $1, patient, 1000000 + i, '見本', '患者' || i, 'ミホン', 'カンジャ', 'ja', true, 'みほんかんじゃ' || i from people`,
      [clinicId],
    )
    await ask(
      `insert into sebone.episode_of_care (clinic_id, id, patient_id, opened_on) select $1, episode, patient, '2026-01-01' from people`,
      [clinicId],
    )
    await ask(
      `insert into sebone.procedure (clinic_id, id, episode_id, method, performed_in, discs, billed_sites)
       select $1, md5('procedure-' || i)::uuid, episode, 'cellgel', '2026-02-01', array['L3/4','L4/5'], 2 from people`,
      [clinicId],
    )
    await ask(
      `insert into sebone.assessment (clinic_id, id, patient_id, episode_id, answered_on, mode, answered_by)
       select $1, md5('assessment-' || i || '-' || day)::uuid, patient, episode, date '2026-02-01' + day, 'phone', 'patient'
         from people, unnest(array[-3, 7, 29, 91, 182]) as day`,
      [clinicId],
    )
    await ask(
      `insert into sebone.assessment_score (clinic_id, assessment_id, patient_id, area, score)
       select clinic_id, id, patient_id, area, 4 from sebone.assessment, ${AREAS} where answered_on >= '2026-01-29' and mode = 'phone'
       on conflict do nothing`,
    )
    await ask(
      `insert into sebone.assessment_request (clinic_id, id, patient_id, episode_id, point, instrument_id, instrument_version)
       select $1, md5('request-' || c)::uuid, patient, episode, 'sixMonths', 'check-in', 2
         from generate_series(1, ${checkIns}) c join people on people.i = 1 + (c % ${patients})`,
      [clinicId],
    )
    await ask(
      `insert into sebone.draft (clinic_id, request_id, patient_id, answers, language, saved_at)
       select clinic_id, id, patient_id, $1::jsonb, 'ja', now() from sebone.assessment_request
        where id in (select md5('request-' || c)::uuid from generate_series(1, ${checkIns}) c)`,
      [ANSWERS],
    )
    await ask(
      `insert into sebone.patient_session (clinic_id, id, session_hash, request_id, patient_id, expires_at)
       select $1, md5('session-' || c)::uuid, hashes.hash, request.id, request.patient_id, now() + interval '1 day'
         from unnest($2::bytea[]) with ordinality as hashes (hash, c)
         join sebone.assessment_request request on request.id = md5('request-' || c)::uuid`,
      [clinicId, Array.from({ length: checkIns }, (_, index) => createHash('sha256').update(sessionTokenOf(index + 1)).digest())],
    )
    await ask('commit')
    await ask('analyze')
    return { clinicId }
  } finally {
    await client.end()
    await started.value.stop()
  }
}

/** The id that the seed gave, as `md5(text)::uuid` gives it. */
export const uuidOfMd5 = (text: string): string => {
  const hex = createHash('md5').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
