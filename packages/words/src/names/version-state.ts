import type { VersionState } from '@sebone/domain/calendar/version-line'
import type { ByLanguage } from '../language.ts'

export const VERSION_STATE_NAMES: ByLanguage<Readonly<Record<VersionState, string>>> = {
  en: { inForce: 'In force', planned: 'Planned', past: 'Past' },
  ja: { inForce: '適用中', planned: '予定', past: '終了' },
}
