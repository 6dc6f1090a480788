import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from './tables/database.ts'

export type FoundClinic = {
  readonly id: string
  readonly slug: string
  readonly name_en: string
  readonly name_ja: string
  readonly time_zone: string
  readonly phone: string | null
  readonly hours_en: string | null
  readonly hours_ja: string | null
  readonly is_demo: boolean
}

/** By the slug of an address, before any clinic is set; for either role. */
export async function findClinic(db: Kysely<Database>, slug: string): Promise<FoundClinic | null> {
  const found = await sql<FoundClinic>`select * from find_clinic(${slug})`.execute(db)
  return found.rows[0] ?? null
}
