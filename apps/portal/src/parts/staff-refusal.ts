import type { StaffRefusal } from '@sebone/words/staff/refusals'
import type { Refusal } from '../data/refusal.ts'

/** A record, so that a code which the words learn and this list lacks does not compile. */
const CODES: Readonly<Record<StaffRefusal['code'], true>> = {
  afterEra: true,
  ambiguousRegion: true,
  ambiguousUnderSixLumbar: true,
  answerMissing: true,
  answerNotText: true,
  answerTooLong: true,
  answerUnreadable: true,
  beforeEra: true,
  billedSitesReasonMissing: true,
  birthDateFieldMissing: true,
  birthDateFieldUnreadable: true,
  birthDateInFuture: true,
  birthDateTooLongAgo: true,
  emptyNotation: true,
  isADisc: true,
  isAVertebra: true,
  needsTransitionalVertebra: true,
  noPriceForSites: true,
  noPriceList: true,
  noSuchDay: true,
  noSuchDayOfMonth: true,
  noSuchDisc: true,
  noSuchMonth: true,
  noSuchVertebra: true,
  notADate: true,
  notAScore: true,
  notASlipPercent: true,
  reversed: true,
  sitesNotWhole: true,
  skipsADisc: true,
  tooLong: true,
  unknownFinding: true,
  unknownItem: true,
  unreadable: true,
}

/** The server speaks for the rules of the field under their own codes, with their own facts. */
export const isStaffRefusal = (refusal: Refusal): refusal is Refusal & StaffRefusal => refusal.code in CODES
