import { LICENSED_INSTRUMENTS } from '@sebone/domain/instrument/licence/licensed-instrument'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

const instruments = () => clinic.staff('physician').settings.instruments
const instrument = 'oswestry'
const page = () => instruments().page({ instrument })
const wording = { en: 'The clinic’s licensed text', ja: '医院が許諾を受けた文' }
const items = Array.from({ length: 10 }, (_, index) => ({
  key: `odi${index + 1}`,
  kind: 'singleChoice',
  question: wording,
  options: [0, 1, 2, 3, 4, 5].map((points) => ({ code: `answer${points}`, label: wording, points })),
  offersNotSure: false,
  optional: true,
}))
const TEXT = { id: instrument, version: 1, title: wording, items, scoring: 'oswestry' }
const load = (text: object) => instruments().loadText({ instrument, reason: 'as licensed', json: JSON.stringify(text) })
const licence = { licensee: 'Umeda Clinic', reference: 'no. 1', languages: ['en', 'ja'] as ('en' | 'ja')[], from: '2023-01-01', until: '2023-12-31' }
const record = async (draft: typeof licence) =>
  instruments().recordLicence({ instrument, id: randomUUID(), reason: 'signed', revision: (await page()).licences.revision, draft })
const turn = async (isOn: boolean, id = instrument) =>
  instruments().switch({ instrument: id, id: randomUUID(), reason: 'decided', revision: (await instruments().page({ instrument: id })).switches.revision, isOn })

test('every questionnaire is listed; those of others have no text, and are off', async () => {
  const list = await instruments().list()
  const licensed = list.instruments.filter(({ licenceState }) => licenceState !== 'notNeeded')
  expect(licensed.map(({ id }) => id)).toEqual(LICENSED_INSTRUMENTS.map(({ id }) => id))
  for (const one of licensed) expect(one).toMatchObject({ isOn: false, shipsText: false, questions: null, licenceState: 'missing' })
  expect(list.instruments.find(({ id }) => id === 'roland-morris')).toMatchObject({ isOn: true, languages: ['en'] })
})

test('a text is loaded under a live licence only, whole or not at all, and each version once', async () => {
  expect(await refusalFrom(load(TEXT))).toMatchObject({ code: 'licenceMissing' })
  expect(await refusalFrom(record({ ...licence, licensee: ' ', until: '2022-12-31' }))).toEqual({
    code: 'settingRefused', problems: [{ code: 'licenceFieldMissing', field: 'licensee' }, { code: 'licenceReversed', validFrom: '2023-01-01', validTo: '2022-12-31' }],
  })
  expect((await record(licence)).instrument).toMatchObject({ licenceState: 'live', licence: { validTo: '2023-12-31' } })
  expect(await refusalFrom(turn(true))).toMatchObject({ code: 'instrumentTextMissing' })
  expect(await refusalFrom(load({ ...TEXT, items: items.slice(1) }))).toMatchObject({ code: 'instrumentTextMissing', slots: ['odi1'] })
  expect(await refusalFrom(load({ ...TEXT, title: 'Oswestry' }))).toEqual({ code: 'textMisshapen', instrument, paths: ['title'] })
  expect((await page()).texts).toEqual([])
  expect((await load(TEXT)).texts).toMatchObject([{ version: 1, questions: 10, author: 'physician' }])
  expect(await refusalFrom(load({ ...TEXT, title: { en: 'Other', ja: '別' } }))).toEqual({ code: 'instrumentTwice', id: instrument, version: 1 })
  const notOurs = instruments().loadText({ instrument: 'walking', reason: 'x', json: JSON.stringify({ ...TEXT, id: 'walking' }) })
  expect(await refusalFrom(notOurs)).toEqual({ code: 'instrumentNotLicensed', instrument: 'walking' })
})

test('it is switched on with its text, off again, and off by itself when the licence ends', async () => {
  expect((await turn(true)).instrument).toMatchObject({ isOn: true, version: 1 })
  expect((await turn(false)).instrument).toMatchObject({ isOn: false })
  expect((await turn(true)).switches.versions.filter(({ withdrawn }) => withdrawn === null)).toHaveLength(1)
  clinic.time.now = new Date('2024-01-01T09:00:00+09:00')
  expect((await page()).instrument).toMatchObject({ isOn: false, licenceState: 'expired' })
  expect(await refusalFrom(turn(true))).toMatchObject({ code: 'licenceExpired', validTo: '2023-12-31' })
})

test('what follow-up rests on stays on; a questionnaire of our own can be switched off', async () => {
  expect(await refusalFrom(turn(false, 'check-in'))).toEqual({ code: 'instrumentNeeded', instrument: 'check-in' })
  expect((await turn(false, 'walking')).instrument).toMatchObject({ isOn: false })
  expect(await refusalFrom(instruments().page({ instrument: 'nothing' }))).toEqual({ code: 'notFound' })
  expect(clinic.unexpected).toEqual([])
})
