/** Whether two values of a form say the same: texts and flags as they are, lists and groups by what is in them. */
export const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
