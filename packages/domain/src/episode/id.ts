import * as z from 'zod'

/** Ids are made by whoever records a fact first, so that a repeated submission is the same row. */
export const Id = z.guid()
export type Id = z.infer<typeof Id>
