import type { Clinic } from '@sebone/intake/entry-server'
import { findClinic } from '@sebone/db/find-clinic'
import type { Surroundings } from '@sebone/api/context'

export interface KnownClinic {
  readonly clinic: Clinic
  readonly timeZone: string
}

const KEPT_MS = 60_000
const KEPT_AT_MOST = 500

/** What a clinic says about itself on every page; kept for a minute, the absent ones too. */
export function clinicDirectory({ db, clock }: Pick<Surroundings, 'db' | 'clock'>) {
  const kept = new Map<string, { readonly until: number; readonly clinic: KnownClinic | null }>()
  return async (slug: string): Promise<KnownClinic | null> => {
    const now = clock().getTime()
    const found = kept.get(slug)
    if (found && found.until > now) return found.clinic
    const row = /^[a-z0-9-]{1,60}$/.test(slug) ? await findClinic(db, slug) : null
    const clinic = row && {
      clinic: {
        slug: row.slug,
        name: { en: row.name_en, ja: row.name_ja },
        phone: row.phone,
        hours: row.hours_en !== null && row.hours_ja !== null ? { en: row.hours_en, ja: row.hours_ja } : null,
      },
      timeZone: row.time_zone,
    }
    if (kept.size >= KEPT_AT_MOST) kept.clear()
    kept.set(slug, { until: now + KEPT_MS, clinic })
    return clinic
  }
}

export type ClinicDirectory = ReturnType<typeof clinicDirectory>
