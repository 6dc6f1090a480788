import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { versionStateOn } from '@sebone/domain/calendar/version-line'
import type { VersionState } from '@sebone/domain/calendar/version-line'
import { TREATMENT_METHODS } from '@sebone/domain/episode/treatment-method'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { ALERT_RULES_SETTING } from '../alert-rules/alert-rules-setting.ts'
import { CLINIC_SETTING } from '../clinic/clinic-setting.ts'
import type { StaffDeps } from '../context.ts'
import { EXPECTED_COURSE_SETTING } from '../expected-course/expected-course-setting.ts'
import { listInstruments } from '../instrument/list-instruments.ts'
import { MESSAGE_TEXTS_SETTING } from '../message-text/message-texts-setting.ts'
import { PRICE_LIST_SETTING } from '../price-list/price-list-setting.ts'
import { PROTOCOL_SETTING } from '../protocol/protocol-setting.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import type { FoundLine } from './setting-kind.ts'
import { Decision } from './setting-line.ts'

export const SETTING_AREAS = ['clinic', 'prices', 'protocol', 'expectedCourse', 'alertRules', 'messageTexts'] as const

const AreaNow = z.strictObject({
  area: z.enum(SETTING_AREAS),
  /** The method, where an area has one line for each. */
  method: z.enum(TREATMENT_METHODS).nullable(),
  inForce: Decision.nullable(),
  /** The next one that is planned. */
  planned: Decision.nullable(),
})

/** What is in force in every area, and since when. */
export const SettingsOverview = z.strictObject({
  today: CalendarDate,
  areas: z.array(AreaNow).readonly(),
  instruments: z.strictObject({ on: z.int(), of: z.int(), licencesEnded: z.int() }),
  /** Prices in force today that follow a line and that the clinic has not confirmed. */
  inferredPrices: z.int(),
})
export type SettingsOverview = z.infer<typeof SettingsOverview>

export async function settingsOverview(deps: StaffDeps): Promise<Result<SettingsOverview, never>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const today = calendarDateIn(principal.timeZone, clock())
  const areas = await inClinic(deps, async (tx) => {
    const place = { clinicId, scope: '' }
    const now: [Omit<z.infer<typeof AreaNow>, 'inForce' | 'planned'>, FoundLine<unknown>][] = []
    now.push([{ area: 'clinic', method: null }, await CLINIC_SETTING.store.findLine(tx, place)])
    for (const method of TREATMENT_METHODS)
      now.push([{ area: 'prices', method }, await PRICE_LIST_SETTING.store.findLine(tx, { clinicId, scope: method })])
    now.push([{ area: 'protocol', method: null }, await PROTOCOL_SETTING.store.findLine(tx, place)])
    for (const method of TREATMENT_METHODS)
      now.push([{ area: 'expectedCourse', method }, await EXPECTED_COURSE_SETTING.store.findLine(tx, { clinicId, scope: method })])
    now.push([{ area: 'alertRules', method: null }, await ALERT_RULES_SETTING.store.findLine(tx, place)])
    now.push([{ area: 'messageTexts', method: null }, await MESSAGE_TEXTS_SETTING.store.findLine(tx, place)])
    const prices = now.filter(([{ area }]) => area === 'prices').map(([, line]) => line)
    return { now: now.map(([named, line]) => ({ ...named, ...standingOf(line, today) })), prices }
  })
  const listed = await listInstruments(deps)
  const instruments = listed.ok ? listed.value.instruments : []
  return accept({
    today,
    areas: areas.now,
    instruments: {
      on: instruments.filter(({ isOn }) => isOn).length,
      of: instruments.length,
      licencesEnded: instruments.filter(({ licenceState }) => licenceState === 'expired').length,
    },
    inferredPrices: areas.prices.flatMap(({ versions }) => {
      const list = versions.find((one) => one.withdrawn === null && versionStateOn(one, today) === 'inForce')
      return list ? PRICE_LIST_SETTING.content.parse(list.content).entries.filter(({ inferred }) => inferred) : []
    }).length,
  })
}

function standingOf({ versions }: FoundLine<unknown>, today: CalendarDate) {
  const standing = versions.filter(({ withdrawn }) => withdrawn === null)
  const inState = (state: VersionState) => standing.filter((one) => versionStateOn(one, today) === state)
  return { inForce: decisionOf(inState('inForce')[0]), planned: decisionOf(inState('planned').at(-1)) }
}

/** Who, when and why, without what. */
function decisionOf(version: Decision | undefined): Decision | null {
  if (!version) return null
  const { id, number, validFrom, validTo, reason, author, isShipped, decidedAt, withdrawn } = version
  return { id, number, validFrom, validTo, reason, author, isShipped, decidedAt, withdrawn }
}
