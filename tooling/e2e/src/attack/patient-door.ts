import { FULL_CHECK_IN } from '@sebone/domain/instrument/own/full-check-in'
import { INSTRUMENTS } from '@sebone/domain/instrument/instruments'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { partsOf } from '@sebone/domain/instrument/output/form-model'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import { CHECK_IN_ANSWERS, FIRST_INTAKE_ANSWERS, type Answered } from '../answers.ts'
import type { RunningSebone } from '../running-sebone.ts'

/** A patient's form over HTTP: opened, and filled in page by page, with what is asked in words left to `write`. */
export interface PatientDoor {
  readonly ask: (endpoint: string, input: unknown) => Promise<Response>
  readonly fillIn: (instrument: 'checkIn' | 'firstIntake', write: (item: string, most: number) => string) => Promise<void>
}

/** Every item, of whatever instrument, in which somebody writes freely. */
export const WRITTEN_ITEMS: ReadonlyMap<string, number> = new Map(
  INSTRUMENTS.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'freeText' ? [[item.key, item.maxLength] as const] : []))),
)

const FORMS: Readonly<Record<'checkIn' | 'firstIntake', readonly [InstrumentDefinition, Answered]>> = {
  checkIn: [FULL_CHECK_IN, CHECK_IN_ANSWERS],
  firstIntake: [FIRST_INTAKE, FIRST_INTAKE_ANSWERS],
}

export async function patientDoor(server: RunningSebone, token: string): Promise<PatientDoor> {
  const headers = { 'content-type': 'application/json', origin: server.intake }
  const birthDate = { era: 'showa', year: '26', month: '3', day: '5' }
  const opened = await fetch(`${server.intake}/trpc/link.open`, { method: 'POST', headers, body: JSON.stringify({ token, birthDate }) })
  if (!opened.ok) throw new Error(`the link was not opened: ${opened.status} ${await opened.text()}`)
  const cookie = opened.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
  const ask: PatientDoor['ask'] = (endpoint, input) =>
    fetch(`${server.intake}/trpc/${endpoint}`, { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify(input) })
  return {
    ask,
    fillIn: async (instrument, write) => {
      const [definition, known] = FORMS[instrument]
      const { id, version } = definition
      const said: Readonly<Record<string, string>> = Object.assign({ troubleSince: '2021-04' }, ...Object.values(known))
      for (const page of partsOf(definition).flatMap(({ pages }) => pages)) {
        for (const item of definition.items.filter(({ key }) => page.items.includes(key))) {
          const answer = item.kind === 'freeText' ? write(item.key, item.maxLength) : (said[item.key] ?? '')
          const input = { page: page.key, definition: { id, version }, answers: { [item.key]: answer }, language: 'ja', isPartial: true }
          const saved = await ask('form.savePage', input)
          if (!saved.ok && item.kind === 'freeText') throw new Error(`${item.key} was not taken: ${await saved.text()}`)
        }
      }
    },
  }
}
