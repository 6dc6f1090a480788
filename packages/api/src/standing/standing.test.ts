import { asStaff } from '@sebone/db/in-transaction'
import { readCase, REAL_CASE_NUMBERS } from '@sebone/fixtures/cases'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { syntheticPatients } from '../demo/fill-demo-clinic.ts'
import { insertPlans } from '../demo/insert-plans.ts'
import { publishedCase } from '../demo/published-case.ts'
import { calendarDateIn } from '../today.ts'
import { testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { rebuildStandings } from './keep-standings.ts'

const START = new Date('2023-08-26T10:00:00+09:00')
const DAY = 24 * 60 * 60 * 1000

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
  clinic.time.now = START
  const deps = clinic.deps()
  const published = REAL_CASE_NUMBERS.map((number) => publishedCase(readCase(number), 'physician', deps.newId))
  await insertPlans(deps, [...published, ...syntheticPatients(calendarDateIn('Asia/Tokyo', START), deps.newId)])
})
afterAll(() => clinic.database.drop())

/** What the list says, which reads the model, beside what the page says, which asks the domain. */
async function differences(): Promise<readonly unknown[]> {
  const staff = clinic.staff()
  const lists = [await staff.patients.search({}), await staff.patients.search({ cursor: 25 }), await staff.patients.search({ cursor: 50 })]
  const rows = lists.flatMap(({ patients }) => patients)
  expect(rows).toHaveLength(64)
  const compared = []
  for (const row of rows) {
    const { episodes } = await staff.patients.page({ patientId: row.id })
    const latest = episodes[0]
    const { standing, standingPoint: point, dueOn, day } = row
    const course = latest?.courses.at(-1)?.course
    compared.push([{ standing: { standing, point, dueOn }, day }, { standing: latest?.standing, day: course?.day ?? null }])
  }
  return compared.filter(([listed, asked]) => JSON.stringify(listed) !== JSON.stringify(asked))
}

test.each([0, 1, 6, 13, 40, 95, 200, 400])('%i days on, with nothing recorded meanwhile, the model still says what the domain says', async (days) => {
  clinic.time.now = new Date(START.getTime() + days * DAY)
  expect(await differences()).toEqual([])
})

test('made anew from the raw rows it is the same, row by row', async () => {
  clinic.time.now = START
  const all = () =>
    asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
      tx.selectFrom('episode_standing').selectAll().orderBy('episode_id').orderBy('from_day').execute(),
    )
  const kept = await all()
  await rebuildStandings(clinic.deps())
  expect(await all()).toEqual(kept)
  expect(kept.length).toBeGreaterThan(100)
})
