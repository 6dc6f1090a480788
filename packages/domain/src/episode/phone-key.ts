import { normaliseDigits } from '../calendar/normalise.ts'

/** +81 90 … and 0081 90 … are 090 … as dialled in Japan. */
const FROM_ABROAD = /^(?:0081|81)(?=[1-9]\d{8,9}$)/u

/**
 * The digits of a telephone number as it is dialled in Japan, full-width or not, with or without hyphens: what two ways of
 * writing one number have in common. Empty where there is no digit. The database makes the same of every number that it
 * keeps (0023-patient-search.ts); a test compares the two.
 */
export const phoneKey = (phone: string): string => normaliseDigits(phone).replace(/\D/gu, '').replace(FROM_ABROAD, '0')
