import type { Db } from '../database.ts'

/** Every clinic of the database, for commands that keep it in order. Only the owner of the tables sees them all. */
export async function findAllClinics(owner: Db): Promise<readonly { readonly id: string; readonly slug: string; readonly timeZone: string }[]> {
  const rows = await owner.selectFrom('clinic').select(['id', 'slug', 'time_zone']).orderBy('slug').execute()
  return rows.map(({ id, slug, time_zone }) => ({ id, slug, timeZone: time_zone }))
}
