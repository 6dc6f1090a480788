import { BIRTH_DATE, patientWithLink, tokenOf } from '@sebone/api/test-patient'
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { plainBrowser, testSurfaces } from './test-surfaces.ts'

/** Patients whose browsers run no script, for tests of the patient app: what they type, press and read. */

const { era: calendar, ...date } = BIRTH_DATE
export const TYPED_BIRTH_DATE = { calendar, ...date, go: 'continue' }

export type PlainBrowser = ReturnType<typeof plainBrowser>

/** Both surfaces on a day on which the texts of consent are in force, and what patients do there. */
export async function plainPatients() {
  const surfaces = await testSurfaces()
  surfaces.clinic.time.now = new Date('2026-05-03T10:00:00+09:00')
  const browser = () => plainBrowser(surfaces.intake)
  return {
    surfaces,
    browser,
    async openLink() {
      const { token } = await patientWithLink(surfaces.clinic)
      const patient = browser()
      const opened = await patient.send('/umeda/ja/open', { ...TYPED_BIRTH_DATE, token })
      return { patient, token, opened }
    },
    async openFirstIntake() {
      const { episodeId } = await patientWithLink(surfaces.clinic)
      const asked = { requestId: randomUUID(), episodeId, point: 'baseline', language: 'ja', instrument: 'firstIntake' } as const
      const link = await surfaces.clinic.staff().links.create(asked)
      const patient = browser()
      const opened = await patient.send('/umeda/ja/open', { ...TYPED_BIRTH_DATE, token: tokenOf(link.path) })
      return { patient, first: opened.headers.get('location') ?? '' }
    },
  }
}

export const headingOf = async (answer: Response): Promise<string> =>
  /<h1[^>]*>(.*?)<\/h1>/s.exec(await answer.text())?.[1]?.replace(/<[^>]+>/g, '') ?? ''

/** What a plain form of a page holds besides its answers. */
export const formOf = (page: string): string => /name="form" value="([^"]+)"/.exec(page)?.[1] ?? ''
/** Where the error summary of a page leads. */
const complaintsOf = async (answer: Response): Promise<string[]> => {
  const summary = /role="alert".*?<\/div>/s.exec(await answer.clone().text())?.[0] ?? ''
  return [...summary.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '')
}

/** Fills in the page at an address and presses a button, as a person without script does. */
export async function fillIn(patient: PlainBrowser, address: string, answers: Record<string, string>, go = 'continue') {
  const page = await (await patient.get(address)).text()
  const answer = await patient.send(address, { form: formOf(page), ...answers, go })
  return { answer, page, next: answer.headers.get('location') ?? '' }
}
export const CHECK_IN: Record<string, Record<string, string>> = {
  lowerBack: { lowerBack: '5' },
  lowerLimbs: { lowerLimbs: '５' },
  numbness: { numbness: 'notSure' },
  buttocks: { buttocks: '0' },
  numbAreaChange: { numbAreaChange: 'same' },
  signs: { warningSigns: 'none' },
  worseSinceTreatment: { worseSinceTreatment: 'yes' },
  worseDays: { worseDays: '３' },
  worry: { worry: '夜に少し痛みます。' },
}

/** Answers page by page until the list of answers, and tells the way. */
export async function walk(patient: PlainBrowser, from: string, answers: Record<string, Record<string, string>>) {
  const way: string[] = []
  let next = from
  while (!/check-answers|consents/.test(next)) {
    way.push(next)
    const key = next.split('/').pop() ?? ''
    if (key === 'parts') {
      const page = await (await patient.get(next)).text()
      next = /href="([^"]+)" class="[^"]*primary/.exec(page)?.[1] ?? ''
      continue
    }
    const filled = await fillIn(patient, next, answers[key] ?? {})
    expect([next, filled.answer.status, await complaintsOf(filled.answer)]).toEqual([next, 303, []])
    next = filled.next
    if (way.length > 60) throw new Error(way.join(' '))
  }
  return { way, next }
}

export const FIRST_INTAKE: Record<string, Record<string, string>> = {
  filledInBy: { filledInBy: 'withFamily' },
  contact: { phone: '090-0000-0000' },
  workStatus: { workStatus: 'asUsual' },
  daysOffWork: { daysOffWork: '０' },
  mainTrouble: { mainTrouble: 'numbness', troubleInWords: '足の裏がしびれます。' },
  troubleSince: { 'troubleSince.calendar': 'reiwa', 'troubleSince.year': '４', 'troubleSince.month': '12月' },
  lowerBack: { lowerBack: '5' },
  lowerLimbs: { lowerLimbs: '3' },
  numbness: { numbness: '6' },
  buttocks: { buttocks: '0' },
  painArea: { painArea: 'none' },
  numbArea: { numbArea: 'sole-left' },
  walkingDistance: { walkingDistance: 'about500Metres' },
  walkingStoppedBy: { walkingStoppedBy: 'numbness' },
  earlierTreatments: { earlierTreatments: 'surgery' },
  whyStopped: { whyStopped: 'finished' },
  earlierOperation: { earlierOperation: '2019年、椎間板ヘルニア' },
  analgesicUse: { analgesicUse: 'never' },
  otherMedicines: { otherMedicines: '' },
  bloodThinner: { bloodThinner: 'no' },
  bleedsEasily: { bleedsEasily: 'notSure' },
  infectionNow: { infectionNow: 'no' },
  allergies: { allergies: 'localAnaesthetic' },
  localAnaesthetics: { localAnaesthetics: 'lidocaine' },
  allergyInWords: { allergyInWords: '歯科で気分が悪くなった' },
  signs: { warningSigns: 'none' },
  risks: { risks: 'none' },
  hopes: { hopes: '旅行に行きたい' },
}
