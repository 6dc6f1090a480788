import { CONSENT_PURPOSES } from '@sebone/domain/consent/purpose'
import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import type { DatedConsent } from '@sebone/domain/consent/live-consent'
import * as z from 'zod'
import type { PatientPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'

const OwnConsent = z.object({
  id: z.string(),
  patientId: z.string(),
  episodeId: z.string().nullable(),
  purpose: z.enum(CONSENT_PURPOSES),
  agreedOn: CalendarDate,
  withdrawn: z.object({ on: CalendarDate }).nullable(),
})

/** For which purposes the patient has agreed, and since when; no names, no texts. */
export async function findOwnConsents(db: Db, { clinicId, patientId }: PatientPrincipal): Promise<readonly DatedConsent[]> {
  const rows = await db
    .selectFrom('consent')
    .select(['id', 'patient_id', 'episode_id', 'purpose', 'agreed_on', 'withdrawn_on'])
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', patientId)
    .execute()
  return rows.map((row) =>
    parseRow('consent', row.id, OwnConsent, {
      id: row.id,
      patientId: row.patient_id,
      episodeId: row.episode_id,
      purpose: row.purpose,
      agreedOn: row.agreed_on,
      withdrawn: row.withdrawn_on === null ? null : { on: row.withdrawn_on },
    }),
  )
}
