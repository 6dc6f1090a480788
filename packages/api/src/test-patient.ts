import { randomUUID } from 'node:crypto'
import { answerForm } from './demo/answer-form.ts'
import type { KnownAnswers } from './demo/answer-form.ts'
import type { RegisterPatient } from './patient/register-patient.ts'
import type { TypedDetails } from './patient/typed-details.ts'
import type { TestClinic } from './test-clinic.ts'

/** 5 March of Showa 26, as it is typed. */
export const BIRTH_DATE = { era: 'showa', year: '26', month: '3', day: '5' } as const

export function registration(over: Partial<RegisterPatient> = {}): RegisterPatient {
  return {
    id: randomUUID(),
    episodeId: randomUUID(),
    number: null,
    familyName: '試験',
    givenName: '花子',
    familyKana: 'しけん',
    givenKana: 'はなこ',
    birthDate: BIRTH_DATE,
    sex: 'female',
    phone: null,
    email: null,
    language: 'ja',
    countryOfResidence: null,
    topic: null,
    ...over,
  }
}

/** The details of a registration, for a correction of them. */
export function detailsOf(registered: RegisterPatient): TypedDetails {
  const { id: _id, episodeId: _episode, number: _number, topic: _topic, ...details } = registered
  return details
}

/** A patient with an open link of the clinic, ready for a check-in. */
export async function patientWithLink(clinic: TestClinic) {
  const { patientId, episodeId } = await clinic.staff().patients.register(registration())
  const asked = { requestId: randomUUID(), episodeId, point: 'oneWeek', language: 'ja' } as const
  const link = await clinic.staff().links.create(asked)
  return { patientId, episodeId, requestId: asked.requestId, link, token: tokenOf(link.path) }
}

export const tokenOf = (path: string): string => path.split('#')[1] ?? ''

export const FOUR_ANSWERS = { lowerBack: '3', lowerLimbs: '1', numbness: '５', buttocks: 'notSure' } as const

/** The rest of a check-in that says nothing bad, before any treatment or after one. */
export const OTHER_ANSWERS = {
  numbAreaChange: 'same',
  warningSigns: 'none',
  warningSignsAfter: 'none',
  worseSinceTreatment: 'no',
  worry: '',
  filledInBy: '',
} as const

/** A whole first intake, said with family beside. */
export const FIRST_INTAKE_ANSWERS = {
  filledInBy: 'withFamily',
  email: 'hanako@example.jp',
  countryOfResidence: '日本',
  workStatus: 'retired',
  mainTrouble: 'numbness',
  troubleInWords: '夜、足の裏がしびれます。',
  troubleSince: '2021-04',
  ...FOUR_ANSWERS,
  painArea: ['lowerBackMiddle'],
  numbArea: ['heel-left', 'sole-left'],
  walkingDistance: 'about500Metres',
  walkingStoppedBy: 'numbness',
  earlierTreatments: 'none',
  analgesicUse: 'never',
  otherMedicines: '',
  bloodThinner: 'no',
  bleedsEasily: 'no',
  infectionNow: 'no',
  allergies: 'none',
  warningSigns: 'none',
  risks: 'none',
  hopes: 'もう一度散歩がしたい',
} as const

type Session = Awaited<ReturnType<TestClinic['opened']>>

/** Answers a form page by page: what is asked, as far as an answer is known. */
export const answerPages = ({ form }: Session, known: KnownAnswers, language: 'en' | 'ja' = 'ja') =>
  answerForm(form, known, language)

/** A session of the patient app with a draft that can be sent. */
export async function answeredDraft(clinic: TestClinic, answers: KnownAnswers = {}) {
  const made = await patientWithLink(clinic)
  const session = await clinic.opened({ token: made.token, birthDate: BIRTH_DATE })
  await answerPages(session, { ...FOUR_ANSWERS, ...OTHER_ANSWERS, ...answers })
  return { ...made, session }
}
