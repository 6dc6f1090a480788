import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Database } from './tables/database.ts'

export type AskedConsultation = {
  readonly slug: string
  readonly id: string
  readonly name: string
  readonly phone: string | null
  readonly email: string | null
  readonly complaint: string
  readonly language: string
  readonly receipt: string
  readonly at: Date
}

export type ConsultationOutcome = {
  readonly outcome: 'received' | 'notFound' | 'tooMany'
  /** Of the request that is kept: the first one under this id. */
  readonly kept_receipt: string | null
  readonly clinic_phone: string | null
}

/** For the patient role, before any clinic is set. It commits by itself and counts the requests of an hour. */
export async function requestConsultation(db: Kysely<Database>, asked: AskedConsultation): Promise<ConsultationOutcome> {
  const { slug, id, name, phone, email, complaint, language, receipt, at } = asked
  const { rows } = await sql<ConsultationOutcome>`
    select outcome, kept_receipt, clinic_phone from request_consultation(
      ${slug}, ${id}::uuid, ${name}, ${phone}, ${email}, ${complaint}, ${language}, ${receipt}, ${at})`.execute(db)
  return rows[0] ?? { outcome: 'notFound', kept_receipt: null, clinic_phone: null }
}
