import * as z from 'zod'

/** 0 is "none at all", 10 "the worst imaginable". A blank answer is null, never 0. */
export const Score = z.int().min(0).max(10).brand<'Score'>()
export type Score = z.infer<typeof Score>
