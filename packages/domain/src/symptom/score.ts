import * as z from 'zod'
import { HIGHEST_SCORE, LOWEST_SCORE } from './scale.ts'

/** 0 is "none at all", 10 "the worst imaginable". A blank answer is null, never 0. */
export const Score = z.int().min(LOWEST_SCORE).max(HIGHEST_SCORE).brand<'Score'>()
export type Score = z.infer<typeof Score>
