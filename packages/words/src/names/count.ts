/** "1 point", "3 points": the English plural, which Japanese does without. */
export const plural = (count: number, one: string, many: string = `${one}s`): string =>
  `${count} ${Math.abs(count) === 1 ? one : many}`
