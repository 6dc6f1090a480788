import { ClinicIdentity, mainBranchOf } from '@sebone/domain/clinic/clinic-identity'
import { sql } from 'kysely'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import type { ClinicContact } from './clinic-contact.ts'

/** What the clinic of an opened link says about itself today. */
export async function findClinicContact(db: Db, clinicId: string): Promise<ClinicContact | null> {
  const row = await db
    .selectFrom('clinic')
    .select('slug')
    .select(sql<unknown>`own_clinic_identity()`.as('identity'))
    .where('id', '=', clinicId)
    .executeTakeFirst()
  if (!row) return null
  const identity = parseRow('setting_version', clinicId, ClinicIdentity, row.identity)
  const { phone, hours, outsideHours } = mainBranchOf(identity)
  return { slug: row.slug, name: identity.name, phone, hours, outsideHours }
}
