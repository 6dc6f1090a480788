/**
 * Warning signs, any of which means "call now" (DOMAIN.md, section 6); the codes are those of the questionnaire. The last six are
 * asked after a procedure; fever and rising pain stand apart, because an infected disc can come without fever.
 * The list is to be approved by a physician of the clinic.
 */
export const RED_FLAGS = [
  'urine',
  'saddleNumbness',
  'bowel',
  'weakness',
  'handsOrWalking',
  'fever',
  'chills',
  'risingRestPain',
  'swelling',
  'rash',
  'breathing',
] as const
export type RedFlag = (typeof RED_FLAGS)[number]

export const isRedFlag = (code: string): code is RedFlag => RED_FLAGS.some((flag) => flag === code)

/** What one answer says about the warning signs. "Not sure" and "not asked" are never read as "no". */
export type RedFlagAnswer =
  | { readonly kind: 'signs'; readonly flags: readonly [RedFlag, ...RedFlag[]] }
  | { readonly kind: 'none' }
  | { readonly kind: 'notSure' }
  | { readonly kind: 'notAsked' }
