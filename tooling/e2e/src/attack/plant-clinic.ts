import { randomUUID } from 'node:crypto'
import { MESSAGE_KINDS, type MessageKind } from '@sebone/domain/message/message-text'
import type { StaffDoor } from '../staff-door.ts'
import { fieldsOf, type Supply } from './supply.ts'

const NO_BRACE = (payload: string) => !/[{}]/u.test(payload)
const LATER = '2031-01-01'

type Said = Readonly<Record<string, unknown>>
const firstOf = (list: unknown): Said => (Array.isArray(list) ? Object.fromEntries(Object.entries(list[0] ?? {})) : {})

/** What the clinic says about itself and decides: in force from today where patients and staff are to see it, else taken back. */
export async function plantClinic(staff: StaffDoor, supply: Supply, today: string): Promise<void> {
  const both = (path: string, most: number) => ({
    en: supply.text(`settings.clinic.plan.draft.${path}.en`, most),
    ja: supply.text(`settings.clinic.plan.draft.${path}.ja`, most),
  })
  const branch = () => ({
    id: randomUUID(), name: both('branches[].name', 190), address: both('branches[].address', 300), phone: '06-1234-5678',
    hours: both('branches[].hours', 300), outsideHours: both('branches[].outsideHours', 300),
  })
  const identity = () => ({ name: both('name', 190), issuer: 'corporation', registrationNumber: '', branches: [branch(), branch()] })
  const message = (kind: MessageKind, language: 'en' | 'ja') => {
    const path = `settings.messageTexts.plan.draft.${kind}.${language}`
    const body = supply.text(`${path}.body`, 500, NO_BRACE)
    return { subject: supply.text(`${path}.subject`, 79, NO_BRACE), body: `${body}\n{name} {link} {code} {until} {phone}` }
  }
  const texts = () =>
    Object.fromEntries(MESSAGE_KINDS.map((kind) => [kind, { en: message(kind, 'en'), ja: message(kind, 'ja') }]))
  const now = async (setting: string, scope: Said) => {
    const { revision, versions } = await staff.read(`settings.${setting}.versions`, setting === 'clinic' || Object.keys(scope).length === 0 ? undefined : scope)
    return { revision, content: firstOf(versions)['content'] }
  }
  const decide = async (setting: string, validFrom: string, scope: Said, draftOf: (content: unknown) => unknown) => {
    const { revision, content } = await now(setting, scope)
    const reason = fieldsOf(supply, `settings.${setting}.plan`).prose('reason')
    const id = randomUUID()
    await staff.ask(`settings.${setting}.plan`, { id, validFrom, reason, revision, ...scope, draft: draftOf(content) })
    return id
  }
  const decideAndTakeBack = async (setting: string, scope: Said, draftOf: (content: unknown) => unknown) => {
    const id = await decide(setting, LATER, scope, draftOf)
    const because = fieldsOf(supply, `settings.${setting}.withdraw`).prose('because')
    await staff.ask(`settings.${setting}.withdraw`, { id, because, ...scope, revision: (await now(setting, scope)).revision })
  }
  const method = { method: 'cellgel' }
  const asIs = (content: unknown) => content
  const prices = (content: unknown) => {
    const { entries, taxRatePercent }: Said = Object.fromEntries(Object.entries(content ?? {}))
    return { entries, taxRatePercent }
  }
  const source = (content: unknown) => ({ ...Object(content), source: supply.text('settings.expectedCourse.plan.draft.source', 900) })
  await decideAndTakeBack('clinic', {}, identity)
  await decide('clinic', today, {}, identity)
  await decideAndTakeBack('messageTexts', {}, texts)
  await decide('messageTexts', today, {}, texts)
  await decideAndTakeBack('prices', method, prices)
  await decideAndTakeBack('protocol', {}, asIs)
  await decideAndTakeBack('alertRules', {}, asIs)
  await decideAndTakeBack('expectedCourse', method, source)
  await decide('expectedCourse', LATER, method, source)
  await plantInstruments(staff, supply)
}

async function plantInstruments(staff: StaffDoor, supply: Supply): Promise<void> {
  const revisionOf = async (instrument: string, part: string) => {
    const page = await staff.read('settings.instruments.page', { instrument })
    return Object.fromEntries(Object.entries(page[part] ?? {}))['revision'] ?? 0
  }
  const licence = fieldsOf(supply, 'settings.instruments.recordLicence')
  const draft = { licensee: licence.line('draft.licensee'), reference: licence.line('draft.reference'), languages: ['en', 'ja'], from: '2026-01-01', until: '' }
  const instrument = 'oswestry'
  await staff.ask('settings.instruments.recordLicence', {
    id: randomUUID(), instrument, reason: licence.prose('reason'), revision: await revisionOf(instrument, 'licences'), draft,
  })
  for (const isOn of [false, true]) {
    const reason = fieldsOf(supply, 'settings.instruments.switch').prose('reason')
    const revision = await revisionOf('walking', 'switches')
    await staff.ask('settings.instruments.switch', { id: randomUUID(), instrument: 'walking', reason, revision, isOn })
  }
  const wording = () => ({ en: 'Question', ja: '質問' })
  const loaded = fieldsOf(supply, 'settings.instruments.loadText')
  const said = () => ({ en: loaded.line('json'), ja: loaded.line('json') })
  const options = [0, 1, 2, 3, 4, 5].map((points) => ({ code: `answer${points}`, label: wording(), points }))
  const items = Array.from({ length: 10 }, (_, index) => ({
    key: `odi${index + 1}`, kind: 'singleChoice', question: said(), options, offersNotSure: false, optional: true,
  }))
  const json = JSON.stringify({ id: instrument, version: Date.now() % 1_000_000, title: said(), items, scoring: 'oswestry' })
  await staff.ask('settings.instruments.loadText', { instrument, json, reason: loaded.prose('reason') })
}
