/** The ends of the numeric rating scale: 0 is "none at all", 10 "the worst imaginable". */
export const LOWEST_SCORE = 0
export const HIGHEST_SCORE = 10

/** Every answer of the scale, from none to the worst. */
export const SCALE_STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
