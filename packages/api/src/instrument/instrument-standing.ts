import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { isBefore } from '@sebone/domain/calendar/calendar-date'
import { isValidOn } from '@sebone/domain/calendar/validity'
import { INSTRUMENT_LANGUAGES } from '@sebone/domain/instrument/definition'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import { INSTRUMENTS } from '@sebone/domain/instrument/instruments'
import type { Licence } from '@sebone/domain/instrument/licence/licence'
import { LICENSED_INSTRUMENTS } from '@sebone/domain/instrument/licence/licensed-instrument'
import { isNeeded } from '@sebone/domain/instrument/needed-instruments'
import type { SettingVersion } from '../setting/setting-line.ts'
import type { InstrumentEntry } from './instrument-entry.ts'
import type { LoadedText } from './instrument-text.repository.ts'
import type { Switched } from './switch-setting.ts'

/** Every questionnaire that Sebone knows, with or without its text; of several versions the last. */
export const INSTRUMENT_IDS: readonly string[] = [
  ...new Set([...INSTRUMENTS.map(({ id }) => id), ...LICENSED_INSTRUMENTS.map(({ id }) => id)]),
]

export const shippedText = (id: string): InstrumentDefinition | null =>
  INSTRUMENTS.filter((definition) => definition.id === id).toSorted((a, b) => b.version - a.version)[0] ?? null

type Known = {
  readonly licences: readonly SettingVersion<Licence>[]
  readonly switches: readonly SettingVersion<Switched>[]
  readonly texts: readonly LoadedText[]
}

export const inForceOn = <Content>(versions: readonly SettingVersion<Content>[], day: CalendarDate): Content | null =>
  versions.find((version) => version.withdrawn === null && isValidOn(version, day))?.content ?? null

export function instrumentEntry(id: string, { licences, switches, texts }: Known, today: CalendarDate): InstrumentEntry {
  const shipped = shippedText(id)
  const licensed = LICENSED_INSTRUMENTS.find((one) => one.id === id) ?? null
  const switched = inForceOn(switches, today)
  const loaded = texts.find(({ version }) => version === (switched?.textVersion ?? version)) ?? null
  const text = shipped ?? loaded?.definition ?? null
  const licence = inForceOn(licences, today)
  const licenceState = licensed ? stateOfLicence(licence, today) : 'notNeeded'
  const mayBeAsked = licenceState === 'notNeeded' || licenceState === 'live'
  return {
    id,
    title: text?.title ?? { en: licensed?.name ?? id, ja: licensed?.name ?? id },
    holder: licensed?.holder ?? (shipped?.rights ? shipped.rights.holder : null),
    shipsText: shipped !== null,
    version: text?.version ?? null,
    questions: text?.items.length ?? null,
    languages: text ? (text.languages ?? INSTRUMENT_LANGUAGES) : [],
    isOn: mayBeAsked && text !== null && (switched?.isOn ?? shipped !== null),
    isNeeded: isNeeded(id),
    licence,
    licenceState,
  }
}

function stateOfLicence(licence: Licence | null, today: CalendarDate): InstrumentEntry['licenceState'] {
  if (!licence) return 'missing'
  if (isBefore(today, licence.validFrom)) return 'notYetValid'
  return licence.validTo !== null && isBefore(licence.validTo, today) ? 'expired' : 'live'
}
