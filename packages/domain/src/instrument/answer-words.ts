import type { Wording } from './definition.ts'

/** The answers that are the same in every instrument. */
export const YES: Wording = { en: 'Yes', ja: 'はい' }
export const NO: Wording = { en: 'No', ja: 'いいえ' }
export const NOT_SURE: Wording = { en: 'Not sure', ja: 'わからない' }
export const NONE_OF_THESE: Wording = { en: 'None of these', ja: 'どれにもあてはまらない' }
export const NOWHERE: Wording = { en: 'Nowhere', ja: 'どこにもない' }
