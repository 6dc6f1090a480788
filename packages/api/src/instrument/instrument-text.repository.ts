import type { InstrumentDefinition as Definition } from '@sebone/domain/instrument/definition'
import { InstrumentDefinition } from '@sebone/domain/instrument/definition-schema'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'

export type LoadedText = {
  readonly instrument: string
  readonly version: number
  readonly definition: Definition
  readonly author: string
  readonly loadedAt: Date
}

/** Every text that a clinic has loaded, of one instrument or of all, the latest first. */
export async function findInstrumentTexts(db: Db, clinicId: string, instrument?: string): Promise<readonly LoadedText[]> {
  const of = db
    .selectFrom('instrument_text')
    .select(['instrument', 'text_version', 'definition', 'author_name', 'created_at'])
    .where('clinic_id', '=', clinicId)
  const rows = await (instrument === undefined ? of : of.where('instrument', '=', instrument)).orderBy('text_version', 'desc').execute()
  return rows.map((row) => ({
    instrument: row.instrument,
    version: row.text_version,
    definition: parseRow('instrument_text', `${row.instrument} ${row.text_version}`, InstrumentDefinition, row.definition),
    author: row.author_name,
    loadedAt: row.created_at,
  }))
}

export type NewText = {
  readonly clinicId: string
  readonly definition: Definition
  readonly reason: string
  readonly author: { readonly id: string; readonly name: string }
  readonly at: Date
}

/** False where this version of the text is there already: it stays as it is, for answers may refer to it. */
export async function insertInstrumentText(db: Db, { clinicId, definition, reason, author, at }: NewText): Promise<boolean> {
  const row = await db
    .insertInto('instrument_text')
    .values({
      clinic_id: clinicId,
      instrument: definition.id,
      text_version: definition.version,
      definition: JSON.stringify(definition),
      reason,
      author_id: author.id,
      author_name: author.name,
      created_at: at,
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'instrument', 'text_version']).doNothing())
    .returning('instrument')
    .executeTakeFirst()
  return row !== undefined
}
