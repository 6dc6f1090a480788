import * as z from 'zod'

/** What the clinic tells about itself on a page. */
export const ClinicContact = z.strictObject({
  slug: z.string(),
  name: z.strictObject({ en: z.string(), ja: z.string() }),
  phone: z.string().nullable(),
  hours: z.strictObject({ en: z.string(), ja: z.string() }).nullable(),
  /** What to do while nobody answers; null where the clinic has said nothing of its own. */
  outsideHours: z.strictObject({ en: z.string(), ja: z.string() }).nullable(),
})
export type ClinicContact = z.infer<typeof ClinicContact>
