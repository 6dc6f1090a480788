import { randomUUID } from 'node:crypto'
import type { RegisterPatient } from './patient/register-patient.ts'
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

/** A patient with an open link of the clinic, ready for a check-in. */
export async function patientWithLink(clinic: TestClinic) {
  const { patientId, episodeId } = await clinic.staff().patients.register(registration())
  const asked = { requestId: randomUUID(), episodeId, point: 'oneWeek', language: 'ja' } as const
  const link = await clinic.staff().links.create(asked)
  return { patientId, episodeId, requestId: asked.requestId, link, token: tokenOf(link.path) }
}

export const tokenOf = (path: string): string => path.split('#')[1] ?? ''

export const FOUR_ANSWERS = { lowerBack: '3', lowerLimbs: '1', numbness: '５', buttocks: 'notSure' } as const

/** A session of the patient app with a draft that can be sent. */
export async function answeredDraft(clinic: TestClinic) {
  const made = await patientWithLink(clinic)
  const session = await clinic.opened({ token: made.token, birthDate: BIRTH_DATE })
  for (const [itemKey, answer] of Object.entries(FOUR_ANSWERS))
    await session.checkIn.save({ itemKey, answer, language: 'ja' })
  return { ...made, session }
}
