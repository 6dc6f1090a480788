import * as z from 'zod'

/** What comes with a file, before the api has looked at it. */
const Told = z.strictObject({ id: z.string(), episodeId: z.string(), name: z.string(), description: z.string().nullable() })

/** A name may hold any letter and a header may not, so it travels as percent-encoded JSON, and in no address or log. */
export function readFileHeader(header: string | undefined): z.infer<typeof Told> | null {
  if (header === undefined) return null
  try {
    const read = Told.safeParse(JSON.parse(decodeURIComponent(header)))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
