import { ConsentRecord } from '@sebone/domain/consent/consent-record'
import type { ConsentRecord as Consent, ConsentWithdrawal } from '@sebone/domain/consent/consent-record'
import type { Db } from '../database.ts'
import { Signature } from '../own-form/signature.ts'
import { parseRow } from '../row.ts'
import { withText } from './recorded-consent.ts'
import type { RecordedConsent } from './recorded-consent.ts'

export const CONSENT_COLUMNS = [
  'consent.id',
  'consent.patient_id',
  'consent.episode_id',
  'consent.purpose',
  'consent.text_id',
  'consent.text_version',
  'consent.language',
  'consent.agreed_by_kind',
  'consent.agreed_by_name',
  'consent.agreed_by_relationship',
  'consent.agreed_on',
  'consent.place',
  'consent.evidence_kind',
  'consent.signature_id',
  'consent.document_id',
  'consent.explained_by',
  'consent.explained_on',
  'consent.withdrawn_on',
  'consent.withdrawn_by_kind',
  'consent.withdrawn_by_name',
  'consent.withdrawn_by_relationship',
  'consent.withdrawn_how',
] as const

export type ConsentRow = {
  readonly id: string
  readonly patient_id: string
  readonly episode_id: string | null
  readonly purpose: string
  readonly text_id: string
  readonly text_version: number
  readonly language: string
  readonly agreed_by_kind: string
  readonly agreed_by_name: string
  readonly agreed_by_relationship: string | null
  readonly agreed_on: string
  readonly place: string
  readonly evidence_kind: string
  readonly signature_id: string | null
  readonly document_id: string | null
  readonly explained_by: string | null
  readonly explained_on: string | null
  readonly withdrawn_on: string | null
  readonly withdrawn_by_kind: string | null
  readonly withdrawn_by_name: string | null
  readonly withdrawn_by_relationship: string | null
  readonly withdrawn_how: string | null
  readonly strokes: unknown
}

const personOf = (kind: string | null, name: string | null, relationship: string | null) =>
  kind === 'representative' ? { kind, name, relationship } : { kind, name }

function evidenceOf({ evidence_kind: kind, signature_id, document_id }: ConsentRow) {
  if (kind === 'drawnSignature') return { kind, imageId: signature_id }
  return kind === 'paper' ? { kind, documentId: document_id } : { kind }
}

export function toConsent(row: ConsentRow): RecordedConsent {
  const record = parseRow('consent', row.id, ConsentRecord, {
    id: row.id,
    patientId: row.patient_id,
    episodeId: row.episode_id,
    purpose: row.purpose,
    textId: row.text_id,
    textVersion: row.text_version,
    language: row.language,
    agreedBy: personOf(row.agreed_by_kind, row.agreed_by_name, row.agreed_by_relationship),
    agreedOn: row.agreed_on,
    place: row.place,
    evidence: evidenceOf(row),
    explained: row.explained_on === null ? null : { physician: row.explained_by, on: row.explained_on },
    withdrawn:
      row.withdrawn_on === null
        ? null
        : {
            on: row.withdrawn_on,
            by: personOf(row.withdrawn_by_kind, row.withdrawn_by_name, row.withdrawn_by_relationship),
            how: row.withdrawn_how,
          },
  })
  return withText(record, row.strokes === null ? null : parseRow('signature', row.id, Signature, row.strokes))
}

const consentRows = (db: Db, clinicId: string) =>
  db
    .selectFrom('consent')
    .leftJoin('signature', (join) =>
      join.onRef('signature.clinic_id', '=', 'consent.clinic_id').onRef('signature.id', '=', 'consent.signature_id'),
    )
    .select(CONSENT_COLUMNS)
    .select('signature.strokes')
    .where('consent.clinic_id', '=', clinicId)

export async function findConsents(db: Db, clinicId: string, patientId: string): Promise<readonly RecordedConsent[]> {
  const rows = await consentRows(db, clinicId)
    .where('consent.patient_id', '=', patientId)
    .orderBy('consent.agreed_on')
    .orderBy('consent.id')
    .execute()
  return rows.map(toConsent)
}

export async function findConsent(db: Db, clinicId: string, id: string): Promise<RecordedConsent | null> {
  const row = await consentRows(db, clinicId).where('consent.id', '=', id).executeTakeFirst()
  return row ? toConsent(row) : null
}

/** A consent that is there already stays as it is; false then. */
export async function insertConsent(
  db: Db,
  clinicId: string,
  consent: Consent,
  signature: Signature | null,
  recordedAt: Date,
): Promise<boolean> {
  const { id, patientId, agreedBy, evidence, explained } = consent
  if (await findConsent(db, clinicId, id)) return false
  if (evidence.kind === 'drawnSignature' && signature) {
    const strokes = JSON.stringify(signature)
    await db.insertInto('signature').values({ clinic_id: clinicId, id: evidence.imageId, patient_id: patientId, strokes }).execute()
  }
  const row = await db
    .insertInto('consent')
    .values({
      clinic_id: clinicId,
      id,
      patient_id: patientId,
      episode_id: consent.episodeId,
      purpose: consent.purpose,
      text_id: consent.textId,
      text_version: consent.textVersion,
      language: consent.language,
      agreed_by_kind: agreedBy.kind,
      agreed_by_name: agreedBy.name,
      agreed_by_relationship: agreedBy.kind === 'representative' ? agreedBy.relationship : null,
      agreed_on: consent.agreedOn,
      place: consent.place,
      evidence_kind: evidence.kind,
      signature_id: evidence.kind === 'drawnSignature' ? evidence.imageId : null,
      document_id: evidence.kind === 'paper' ? evidence.documentId : null,
      explained_by: explained?.physician ?? null,
      explained_on: explained?.on ?? null,
      withdrawn_on: null,
      withdrawn_by_kind: null,
      withdrawn_by_name: null,
      withdrawn_by_relationship: null,
      withdrawn_how: null,
      recorded_at: recordedAt,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** False where somebody was first: a trigger takes one withdrawal and no more. */
export async function withdrawConsentRow(
  db: Db,
  { clinicId, id, withdrawal }: { clinicId: string; id: string; withdrawal: ConsentWithdrawal },
): Promise<boolean> {
  const { on, by, how } = withdrawal
  const row = await db
    .updateTable('consent')
    .set({
      withdrawn_on: on,
      withdrawn_by_kind: by.kind,
      withdrawn_by_name: by.name,
      withdrawn_by_relationship: by.kind === 'representative' ? by.relationship : null,
      withdrawn_how: how,
    })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
