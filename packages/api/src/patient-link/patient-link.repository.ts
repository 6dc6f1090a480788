import type { Db } from '../database.ts'

export type NewLink = {
  readonly clinicId: string
  readonly id: string
  readonly requestId: string
  readonly patientId: string
  readonly tokenHash: Buffer
  readonly shortCodeHash: Buffer
  readonly createdAt: Date
  readonly expiresAt: Date
}

export async function insertLink(db: Db, link: NewLink): Promise<void> {
  await db
    .insertInto('patient_link')
    .values({
      clinic_id: link.clinicId,
      id: link.id,
      request_id: link.requestId,
      patient_id: link.patientId,
      token_hash: link.tokenHash,
      short_code_hash: link.shortCodeHash,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute()
}

/** The patient of the link; null where there is no such link. Revoking twice is revoking once. */
export async function revokeLinkRow(
  db: Db,
  { clinicId, id, at }: { clinicId: string; id: string; at: Date },
): Promise<{ readonly patientId: string } | null> {
  const link = await db
    .selectFrom('patient_link')
    .select(['patient_id', 'revoked_at'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!link) return null
  if (link.revoked_at === null)
    await db
      .updateTable('patient_link')
      .set({ revoked_at: at })
      .where('clinic_id', '=', clinicId)
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .execute()
  return { patientId: link.patient_id }
}
