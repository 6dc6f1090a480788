import * as z from 'zod'

/** Whole yen, tax included. There is no smaller unit, so amounts are plain whole numbers. */
export const Yen = z.int().min(0)
export type Yen = z.infer<typeof Yen>
