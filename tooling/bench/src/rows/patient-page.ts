import { startEmbedded } from '@sebone/db/embedded/launcher'
import { startSebone } from '@sebone/e2e/running-sebone'
import { signInByHttp } from '@sebone/e2e/staff-walk'
import { join } from 'node:path'
import type { Row } from '../figures.ts'
import { perSecond } from '../figures.ts'
import { uuidOfMd5 } from '../clinic-of-many.ts'
import { ask, inParallel } from '../http-load.ts'
import { statementFloor } from '../pgbench.ts'

const CLIENTS = 16
const REQUESTS = 3000
const FLOOR_SECONDS = 5

/** All that the page shows of one patient among many, as one statement. */
const floorStatement = (clinicId: string, patients: number): string => `
select json_build_object(
  'patient', (select row_to_json(p) from sebone.patient p where p.clinic_id = c.id and p.id = chosen.patient),
  'procedures', (select json_agg(x) from sebone.procedure x where x.clinic_id = c.id and x.episode_id = chosen.episode),
  'conditions', (select json_agg(x) from sebone.condition x where x.clinic_id = c.id and x.episode_id = chosen.episode),
  'quotes', (select json_agg(x) from sebone.quote x where x.clinic_id = c.id and x.episode_id = chosen.episode),
  'requests', (select json_agg(x) from sebone.assessment_request x where x.clinic_id = c.id and x.episode_id = chosen.episode),
  'assessments', (select json_agg(json_build_object('a', a, 's', (select json_agg(s) from sebone.assessment_score s
                    where s.clinic_id = a.clinic_id and s.assessment_id = a.id)))
                  from sebone.assessment a where a.clinic_id = c.id and a.episode_id = chosen.episode))
from (select '${clinicId}'::uuid as id) c,
     (select md5('patient-' || i)::uuid as patient, md5('episode-' || i)::uuid as episode
        from (select 1 + floor(random() * ${patients})::int as i) r) chosen`

export const measurePatientPage = async (data: string, clinicId: string, patients: number): Promise<readonly Row[]> => {
  const server = await startSebone({ data, env: { LOG_LEVEL: 'silent' } })
  const cookie = await signInByHttp(server)
  const open = async (index: number): Promise<void> => {
    const input = encodeURIComponent(JSON.stringify({ patientId: uuidOfMd5(`patient-${1 + (index * 7919) % patients}`) }))
    const answered = await ask(`${server.portal}/trpc/patients.page?input=${input}`, { cookie }, null)
    if (answered.status !== 200) throw new Error(`${answered.status} ${answered.body}`)
  }
  await inParallel(CLIENTS, 300, open)
  const seconds = await inParallel(CLIENTS, REQUESTS, open)
  await server.stop()

  const started = await startEmbedded({ folder: join(data, 'data') })
  if (!started.ok) throw new Error(started.error.code)
  const floor = await statementFloor(started.value.urlFor('superuser'), floorStatement(clinicId, patients), FLOOR_SECONDS)
  await started.value.stop()
  const rate = REQUESTS / seconds
  return [
    {
      what: `patient page data, one of ${patients.toLocaleString('en')}, ${CLIENTS} clients, over HTTP, audited`,
      figure: perSecond(rate),
      floor: `${perSecond(floor.perSecond)} (${floor.name}, one statement)`,
      ratio: (rate / floor.perSecond).toFixed(3),
      target: 'within 2 × of its own 10 k figure at 1 M',
    },
  ]
}
