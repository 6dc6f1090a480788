import { DEFAULT_ALERT_RULES } from '@sebone/domain/follow-up/default-alert-rules'
import { EXPECTED_COURSES } from '@sebone/domain/follow-up/expected-course'
import { DEFAULT_PROTOCOL } from '@sebone/domain/follow-up/protocol'
import { DEFAULT_MESSAGE_TEXTS } from '@sebone/domain/message/default-message-texts'
import { randomUUID } from 'node:crypto'
import type { AlertRules } from './alert-rules/alert-rules-setting.ts'
import type { TypedIdentity } from './clinic/clinic-setting.ts'
import type { TypedPriceList } from './price-list/price-list-setting.ts'
import type { ProtocolContent } from './protocol/protocol-setting.ts'
import { AlertRules as AlertRulesSchema } from './alert-rules/alert-rules-setting.ts'
import type { TestClinic } from './test-clinic.ts'

const NOTHING = { en: '', ja: '' }

/** What a clinic might type about itself. */
export const IDENTITY: TypedIdentity = {
  name: { en: 'Umeda Spine Clinic', ja: '梅田せぼねクリニック' },
  issuer: 'corporation',
  registrationNumber: 'T7000012050002',
  branches: [
    {
      id: '0b8f7a52-0d9a-4a53-9b0e-0f6f6c0a3d11',
      name: { en: 'Umeda', ja: '梅田院' },
      address: { en: '1-1 Umeda, Osaka', ja: '大阪市梅田1-1' },
      phone: '06-0000-0000',
      hours: { en: 'Weekdays 9:00–17:00', ja: '平日 9:00〜17:00' },
      outsideHours: NOTHING,
    },
  ],
}

export const PRICES: TypedPriceList = {
  taxRatePercent: 10,
  entries: [1_400_000, 1_500_000, 1_600_000].map((total, index) => ({ sites: index + 1, total, inferred: false })),
}

export const ALERT_RULES: AlertRules = AlertRulesSchema.parse(DEFAULT_ALERT_RULES)

/** The protocol that every clinic begins with, with another due day for the first week. */
export function protocolWith(dueDays: number): ProtocolContent {
  const { baselineMaxAgeDays, points } = DEFAULT_PROTOCOL
  return { baselineMaxAgeDays, points: { ...points, oneWeek: { ...points.oneWeek, due: { days: dueDays } } } }
}

export const EXPECTED = EXPECTED_COURSES.cellgel

/** For every endpoint of the settings an input that would be accepted. */
export async function acceptedSettings(clinic: TestClinic): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const { settings } = clinic.staff()
  const planned = await settings.clinic.plan({
    id: randomUUID(), validFrom: '2030-01-01', reason: 'moving', revision: (await settings.clinic.versions()).revision, draft: IDENTITY,
  })
  const said = (revision: number) => ({ id: randomUUID(), validFrom: '2031-01-01', reason: 'because', revision })
  const take = (revision: number) => ({ id: planned.versions[0]?.id, because: 'because', revision })
  const method = 'cellgel'
  const instrument = 'oswestry'
  const licence = { licensee: 'Umeda', reference: 'no. 1', languages: ['en'], from: '2023-01-01', until: '' }
  return {
    'settings.clinic.plan': { ...said(planned.revision), draft: IDENTITY },
    'settings.clinic.withdraw': take(planned.revision),
    'settings.prices.versions': { method },
    'settings.prices.preview': { method, validFrom: '2031-01-01', draft: PRICES },
    'settings.prices.plan': { ...said(1), method, draft: PRICES },
    'settings.prices.withdraw': { ...take(1), method },
    'settings.protocol.preview': { validFrom: '2020-01-01', draft: protocolWith(6) },
    'settings.protocol.plan': { ...said(1), draft: protocolWith(6) },
    'settings.protocol.withdraw': take(1),
    'settings.expectedCourse.versions': { method },
    'settings.expectedCourse.preview': { method, validFrom: '2020-01-01', draft: EXPECTED },
    'settings.expectedCourse.plan': { ...said(1), method, draft: EXPECTED },
    'settings.expectedCourse.withdraw': { ...take(1), method },
    'settings.alertRules.dryRun': { draft: ALERT_RULES },
    'settings.alertRules.plan': { ...said(1), draft: ALERT_RULES },
    'settings.alertRules.withdraw': take(1),
    'settings.messageTexts.plan': { ...said(1), draft: DEFAULT_MESSAGE_TEXTS },
    'settings.messageTexts.withdraw': take(1),
    'settings.instruments.page': { instrument },
    'settings.instruments.recordLicence': { id: randomUUID(), instrument, reason: 'signed', revision: 0, draft: licence },
    'settings.instruments.loadText': { instrument, reason: 'signed', json: '{}' },
    'settings.instruments.switch': { id: randomUUID(), instrument: 'walking', reason: 'not here', revision: 0, isOn: false },
  }
}
