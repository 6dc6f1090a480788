import { startEmbedded } from '@sebone/db/embedded/launcher'
import { startSebone } from '@sebone/e2e/running-sebone'
import { join } from 'node:path'
import pg from 'pg'
import { CHECK_IN_ANSWERS, sessionTokenOf, uuidOfMd5 } from '../clinic-of-many.ts'
import type { Row } from '../figures.ts'
import { perSecond } from '../figures.ts'
import { ask, inParallel } from '../http-load.ts'
import { statementFloor } from '../pgbench.ts'
import { postgresPid, processorSeconds, residentMegabytes } from '../processor-time.ts'

const CLIENTS = 16
const FLOOR_SECONDS = 5

/** Medplum 4.x, one QuestionnaireResponse a request, 2 cores, recorded 2026-11: responses a second. */
const MEDPLUM_PER_SECOND = 368

/** Tables like ours, without their triggers and policies: what the same rows cost PostgreSQL itself. */
const FLOOR_TABLES = `
drop schema if exists bench cascade;
create schema bench;
create table bench.response (like sebone.questionnaire_response including defaults including indexes);
create table bench.assessment (like sebone.assessment including defaults including indexes);
create table bench.score (like sebone.assessment_score including defaults including indexes);
create table bench.extent (like sebone.assessment_extent including defaults including indexes);
create table bench.audit (like sebone.audit including identity including indexes);
`

const ANSWERS = `'${JSON.stringify(CHECK_IN_ANSWERS)}'`

const FLOOR_STATEMENT = `
with ids as materialized (select gen_random_uuid() as clinic, gen_random_uuid() as response, gen_random_uuid() as assessment, gen_random_uuid() as patient),
r as (insert into bench.response (clinic_id, id, request_id, patient_id, episode_id, instrument_id, instrument_version, answers, language, receipt, submitted_at)
      select clinic, response, gen_random_uuid(), patient, patient, 'check-in', 2, ${ANSWERS}::jsonb, 'ja', 'receipt', now() from ids),
a as (insert into bench.assessment (clinic_id, id, patient_id, episode_id, answered_on, mode, answered_by, response_id)
      select clinic, assessment, patient, patient, current_date, 'web', 'patient', response from ids),
s as (insert into bench.score (clinic_id, assessment_id, patient_id, area, score, not_sure)
      select clinic, assessment, patient, area, 3, false from ids, unnest(array['lowerBack','lowerLimbs','numbness','buttocks']) as area),
e as (insert into bench.extent (clinic_id, assessment_id, patient_id, sensation, kind, regions)
      select clinic, assessment, patient, 'numbness', 'regions', array['heel-left', 'sole-left'] from ids)
insert into bench.audit (clinic_id, at, actor_kind, actor_id, action, patient_id, subject, detail)
select clinic, now(), 'patient', 'floor', 'form.sent', patient, response::text, '{}'::jsonb from ids`

export const measureCheckIn = async (data: string, checkIns: number): Promise<readonly Row[]> => {
  const server = await startSebone({ data, env: { LOG_LEVEL: 'silent' } })
  const warmUp = Math.min(500, Math.floor(checkIns / 10))
  const database = postgresPid(join(data, 'data'))
  const send = async (index: number): Promise<void> => {
    const answered = await ask(
      `${server.intake}/trpc/form.send`,
      {
        'content-type': 'application/json',
        origin: server.intake,
        cookie: `sebone_patient=${sessionTokenOf(index)}`,
      },
      JSON.stringify({ responseId: uuidOfMd5(`response-${index}`) }),
    )
    if (answered.status !== 200 || !answered.body.includes('receipt')) throw new Error(`${answered.status} ${answered.body}`)
  }
  await inParallel(CLIENTS, warmUp, send)
  const before = processorSeconds(server.pid, database)
  const seconds = await inParallel(CLIENTS, checkIns - warmUp, (index) => send(index + warmUp))
  const processor = processorSeconds(server.pid, database) - before
  const memory = residentMegabytes(server.pid)
  await server.stop()

  const rate = (checkIns - warmUp) / seconds
  const floor = await floorOf(join(data, 'data'))
  return [
    {
      what: `accept a check-in, ${CLIENTS} clients, over HTTP`,
      figure: perSecond(rate),
      floor: `${perSecond(floor.perSecond)} (${floor.name}, one statement)`,
      ratio: (rate / floor.perSecond).toFixed(2),
      target: '≥ 0.40 of the floor',
    },
    {
      what: '  beside Medplum, one response',
      figure: perSecond(rate),
      floor: `${perSecond(MEDPLUM_PER_SECOND)} (constant, recorded 2026-11)`,
      ratio: (rate / MEDPLUM_PER_SECOND).toFixed(1),
      target: '≥ 8',
    },
    {
      what: '  processor a check-in, server + database',
      figure: `${((processor / (checkIns - warmUp)) * 1000).toFixed(2)} ms`,
      floor: '',
      ratio: '',
      target: '≤ 0.5 ms',
    },
    { what: '  memory of the server under this load', figure: `${memory.toFixed(0)} MB`, floor: '', ratio: '', target: '< 200 MB' },
  ]
}

const floorOf = async (folder: string) => {
  const started = await startEmbedded({ folder })
  if (!started.ok) throw new Error(started.error.code)
  try {
    const url = started.value.urlFor('superuser')
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(FLOOR_TABLES)
    await client.end()
    return await statementFloor(url, FLOOR_STATEMENT, FLOOR_SECONDS)
  } finally {
    await started.value.stop()
  }
}
