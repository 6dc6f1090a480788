/** A fraction as a whole percentage, without its sign: −0.667 is "67%". */
export const percent = (fraction: number): string => `${Math.round(Math.abs(fraction) * 100)}%`
