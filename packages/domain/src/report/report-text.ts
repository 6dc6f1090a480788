import type { PatientLanguage } from '../episode/patient.ts'

/**
 * What a device without approval in Japan must say beside the rest: the five statements of the ministry's guideline on
 * medical advertising (医療広告ガイドライン, of 2018; the relief system since its revision of March 2024).
 */
export const DEVICE_STATEMENTS = [
  'deviceUnapproved',
  'deviceObtained',
  'deviceAlternative',
  'deviceForeignSafety',
  'deviceRelief',
] as const
export type DeviceStatement = (typeof DEVICE_STATEMENTS)[number]

/** What must be stated before anything may be advertised (限定解除: Medical Care Act Enforcement Ordinance, art. 1-9-2). */
export const REQUIRED_STATEMENTS = ['content', 'usualPeriod', 'usualVisits', 'cost', 'risks', 'contact'] as const
export type RequiredStatement = (typeof REQUIRED_STATEMENTS)[number]

/**
 * Every prose part of a published report. There is no place for a patient's words: what patients say at a point is kept
 * as an internal summary and has no way into a report (testimonials: art. 1-9 of the Ordinance; DOMAIN.md, section 8).
 */
export const REPORT_TEXT_KEYS = [
  'topic',
  'history',
  ...REQUIRED_STATEMENTS,
  'sitesReason',
  'comment',
  'denominator',
  'links',
  'author',
  ...DEVICE_STATEMENTS,
] as const
export type ReportTextKey = (typeof REPORT_TEXT_KEYS)[number]

/** Null: not written. */
export type ReportTexts = Readonly<Record<ReportTextKey, string | null>>
export type ReportTextsByLanguage = Readonly<Record<PatientLanguage, ReportTexts>>

export const NO_TEXTS: ReportTexts = {
  topic: null,
  history: null,
  content: null,
  usualPeriod: null,
  usualVisits: null,
  cost: null,
  risks: null,
  contact: null,
  sitesReason: null,
  comment: null,
  denominator: null,
  links: null,
  author: null,
  deviceUnapproved: null,
  deviceObtained: null,
  deviceAlternative: null,
  deviceForeignSafety: null,
  deviceRelief: null,
}

/** Written, and more than white space. */
export const isWritten = (text: string | null): text is string => text !== null && text.trim() !== ''
