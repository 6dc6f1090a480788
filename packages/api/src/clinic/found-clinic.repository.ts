import type { Db } from '../database.ts'
import type { ClinicContact } from './clinic-contact.ts'

export type NewClinic = Omit<ClinicContact, 'outsideHours'> & { readonly id: string; readonly timeZone: string; readonly isDemo: boolean }

/** Founding a clinic is for the owner of the database alone; false where its address is taken. */
export async function foundClinic(owner: Db, clinic: NewClinic): Promise<boolean> {
  const row = await owner
    .insertInto('clinic')
    .values({
      id: clinic.id,
      slug: clinic.slug,
      name_en: clinic.name.en,
      name_ja: clinic.name.ja,
      time_zone: clinic.timeZone,
      phone: clinic.phone,
      hours_en: clinic.hours?.en ?? null,
      hours_ja: clinic.hours?.ja ?? null,
      is_demo: clinic.isDemo,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
