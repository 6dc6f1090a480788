import type { Db } from '../database.ts'
import type { ClinicContact } from './clinic-contact.ts'

export async function findClinicContact(db: Db, clinicId: string): Promise<ClinicContact | null> {
  const row = await db
    .selectFrom('clinic')
    .select(['slug', 'name_en', 'name_ja', 'phone', 'hours_en', 'hours_ja'])
    .where('id', '=', clinicId)
    .executeTakeFirst()
  if (!row) return null
  return {
    slug: row.slug,
    name: { en: row.name_en, ja: row.name_ja },
    phone: row.phone,
    hours: row.hours_en === null || row.hours_ja === null ? null : { en: row.hours_en, ja: row.hours_ja },
  }
}
