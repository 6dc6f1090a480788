import { randomUUID } from 'node:crypto'
import type { PatientLink } from './patient-walk.ts'
import type { RunningSebone } from './running-sebone.ts'
import { signInByHttp } from './staff-walk.ts'

/** What staff do at their screens, done over HTTP where a journey is about the patient and not about them. */

const BIRTH = { era: 'showa', year: '26', month: '3', day: '5' } as const
const BIRTH_DATE = '1951-03-05'

export interface AskedPatient extends PatientLink {
  readonly patientId: string
  readonly requestId: string
  readonly code: string
}

export interface StaffCalls {
  readonly ask: (endpoint: string, input: unknown) => Promise<unknown>
  /** A new patient with an open link to a form. */
  readonly patientAskedFor: (instrument: 'checkIn' | 'firstIntake', point?: string) => Promise<AskedPatient>
}

const textAt = (value: unknown, key: string): string => {
  const found = typeof value === 'object' && value !== null && key in value ? Object.entries(value).find(([name]) => name === key)?.[1] : ''
  return typeof found === 'string' ? found : ''
}

export async function staffCalls(server: RunningSebone): Promise<StaffCalls> {
  const cookie = await signInByHttp(server)
  const ask: StaffCalls['ask'] = async (endpoint, input) => {
    const answered = await fetch(`${server.portal}/trpc/${endpoint}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.portal, cookie },
      body: JSON.stringify(input),
    })
    const body: { result?: { data: unknown } } = JSON.parse(await answered.text())
    if (!body.result) throw new Error(`${endpoint} answered ${answered.status}: ${JSON.stringify(body)}`)
    return body.result.data
  }
  return {
    ask,
    async patientAskedFor(instrument, point = instrument === 'firstIntake' ? 'baseline' : 'oneWeek') {
      const registered = await ask('patients.register', {
        id: randomUUID(),
        episodeId: randomUUID(),
        number: null,
        familyName: '試験',
        givenName: '花子',
        familyKana: '',
        givenKana: '',
        birthDate: BIRTH,
        sex: 'female',
        phone: null,
        email: null,
        language: 'ja',
        countryOfResidence: null,
        topic: null,
      })
      const requestId = randomUUID()
      const link = await ask('links.create', {
        requestId,
        episodeId: textAt(registered, 'episodeId'),
        point,
        language: 'ja',
        instrument,
      })
      return {
        address: server.intake + textAt(link, 'path'),
        birthDate: BIRTH_DATE,
        patientId: textAt(registered, 'patientId'),
        requestId,
        code: textAt(link, 'code'),
      }
    },
  }
}
