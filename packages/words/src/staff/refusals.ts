import type { AttachmentRefusal } from '@sebone/domain/attachment/attachment-type'
import type { BirthDateRefusal } from '@sebone/domain/calendar/birth-date'
import type { NotADate } from '@sebone/domain/calendar/calendar-date'
import type { EraDateRefusal } from '@sebone/domain/calendar/era'
import type { ConsentRefusal } from '@sebone/domain/consent/give-consent'
import type { WithdrawalRefusal } from '@sebone/domain/consent/withdraw-consent'
import type { AdverseEventRefusal } from '@sebone/domain/episode/adverse-event'
import type { ContraindicationRefusal } from '@sebone/domain/episode/contraindication'
import type { LotNumberRefusal } from '@sebone/domain/episode/lot-number'
import type { ExtentRefusal } from '@sebone/domain/extent/read-extent'
import type { NothingToRepeat } from '@sebone/domain/extent/same-as-last-time'
import type { AlertRuleRefusal } from '@sebone/domain/follow-up/check-alert-rules'
import type { ProtocolRefusal } from '@sebone/domain/follow-up/check-protocol'
import type { IntercurrentEventRefusal } from '@sebone/domain/follow-up/intercurrent-event'
import type { NoProtocol, ProtocolVersionRefusal } from '@sebone/domain/follow-up/protocol-version'
import type { SwitchOnRefusal } from '@sebone/domain/instrument/licence/switch-on'
import type { RegistryRefusal } from '@sebone/domain/instrument/registry'
import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import type { MeasureRuleRefusal } from '@sebone/domain/outcome/measure-rule'
import type { BilledSitesRefusal } from '@sebone/domain/pricing/billed-sites'
import type { PriceListRefusal } from '@sebone/domain/pricing/check-price-lists'
import type { InvoiceRefusal } from '@sebone/domain/pricing/invoice-for'
import type { QuoteRefusal } from '@sebone/domain/pricing/quote-life'
import type { PricingRefusal } from '@sebone/domain/pricing/quote'
import { GRADES, type NotASlipPercent, type UnknownGrade } from '@sebone/domain/spine/grade'
import type { NotationRefusal } from '@sebone/domain/spine/notation-refusal'
import type { NumberingRefusal } from '@sebone/domain/spine/numbering'
import type { UnknownFinding } from '@sebone/domain/spine/read-finding-kind'
import type { ScoreRefusal } from '@sebone/domain/symptom/read-score'
import type { Language } from '../language.ts'
import { gradeSystemName } from '../names/grade.ts'
import { quoted } from '../names/quoted.ts'
import { answerSentence } from '../patient/answer-refusal.ts'
import { birthDateSentence } from '../patient/birth-date-refusal.ts'
import { adverseEventSentence } from './adverse-event-refusal.ts'
import { attachmentSentence } from './attachment-refusal.ts'
import { contraindicationSentence } from './contraindication.ts'
import { extentRefusalSentence } from './extent-refusal.ts'
import { followUpSentence } from './follow-up-refusal.ts'
import { invoiceSentence } from './invoice-refusal.ts'
import { instrumentSentence } from './instrument-refusal.ts'
import { measureRuleSentence } from './measure-rule-refusal.ts'
import { consentSentence } from './consent-refusal.ts'
import { notationSentence } from './notation-refusal.ts'
import { pricingSentence } from './pricing-refusal.ts'
import { protocolSentence } from './protocol-refusal.ts'
import { quoteSentence } from './quote-refusal.ts'
import { settingSentence, type SettingRefusal } from './setting-refusal.ts'
import { unknownFindingSentence } from './unknown-finding.ts'

/** Every way in which the rules of the field say no to what staff can type. */
export type StaffRefusal =
  | AdverseEventRefusal
  | AlertRuleRefusal
  | AnswerRefusal
  | AttachmentRefusal
  | BilledSitesRefusal
  | BirthDateRefusal
  | ConsentRefusal
  | ContraindicationRefusal
  | Extract<EraDateRefusal, { code: 'noSuchDay' }>
  | ExtentRefusal
  | IntercurrentEventRefusal
  | InvoiceRefusal
  | LotNumberRefusal
  | MeasureRuleRefusal
  | NoProtocol
  | NotADate
  | NotASlipPercent
  | NotationRefusal
  | NothingToRepeat
  | NumberingRefusal
  | PriceListRefusal
  | PricingRefusal
  | ProtocolRefusal
  | ProtocolVersionRefusal
  | QuoteRefusal
  | RegistryRefusal
  | ScoreRefusal
  | SettingRefusal
  | SwitchOnRefusal
  | UnknownFinding
  | UnknownGrade
  | WithdrawalRefusal

/** A refusal as a sentence for staff: what is wrong, and what to write instead. */
export function refusalSentence(refusal: StaffRefusal, language: Language): string {
  const isJapanese = language === 'ja'
  switch (refusal.code) {
    case 'notADate':
      if (refusal.text.trim() === '')
        return isJapanese
          ? '日付を 2022-12-03 のように入力してください（日が不明なときは 2022-12）。'
          : 'Enter the date like 2022-12-03, or 2022-12 where the day is not known.'
      return isJapanese
        ? `${quoted(refusal.text, 'ja')}は日付として読み取れません。2022-12-03 のように入力してください（日が不明なときは 2022-12）。`
        : `${quoted(refusal.text, 'en')} is not a date. Write it like 2022-12-03, or 2022-12 where the day is not known.`
    case 'noSuchDay':
      return isJapanese ? 'この日付は存在しません。' : 'There is no such day.'
    case 'notALotNumber':
      return isJapanese
        ? `${quoted(refusal.text, 'ja')}はロット番号として長すぎます。複数あるときは「、」で区切ってください。`
        : `${quoted(refusal.text, 'en')} is too long for a lot number. Separate several with a comma.`
    case 'notASlipPercent':
      return isJapanese ? 'すべりの割合は0以上の数字で入力してください。' : 'Write the slip as a percentage from 0.'
    case 'notAScore':
      return isJapanese
        ? `${quoted(refusal.text, 'ja')}は0から10までの整数ではありません。`
        : `${quoted(refusal.text, 'en')} is not a whole number from 0 to 10.`
    case 'unknownFinding':
      return unknownFindingSentence(refusal, language)
    case 'unknownGrade': {
      const [system, text] = [gradeSystemName(refusal.system, language), quoted(refusal.text, language)]
      const known = GRADES[refusal.system].join(isJapanese ? '、' : ', ')
      return isJapanese ? `${system} に${text}はありません（${known}）。` : `${system} has no ${text}. Known are ${known}.`
    }
    case 'numberingNotDetermined':
      return isJapanese
        ? '腰椎の数が通常と異なるときは、だれがどのように確認したかを入力してください。'
        : 'Write who determined this numbering of the spine, and how.'
    case 'contraindicationNeedsPhysician':
      return contraindicationSentence(refusal, language)
    case 'answerMissing':
    case 'answerNotAsked':
    case 'choiceMissing':
    case 'numberMissing':
    case 'dateMissing':
    case 'extentMissing':
    case 'notAChoice':
    case 'exclusiveChoice':
    case 'notAWholeNumber':
    case 'numberOutOfRange':
    case 'answerNotADate':
    case 'dateTooCoarse':
    case 'answerDateInFuture':
    case 'answerUnknownRegion':
    case 'answerNotText':
    case 'answerTooLong':
    case 'answerUnreadable':
    case 'dateFieldMissing':
    case 'dateFieldUnreadable':
    case 'dateNoSuchMonth':
    case 'dateNoSuchDay':
    case 'dateBeforeEra':
    case 'dateAfterEra':
    case 'dateFieldInFuture':
    case 'unknownItem':
      return answerSentence(refusal, language)
    case 'birthDateFieldMissing':
    case 'birthDateFieldUnreadable':
    case 'noSuchMonth':
    case 'noSuchDayOfMonth':
    case 'beforeEra':
    case 'afterEra':
    case 'birthDateInFuture':
    case 'birthDateTooLongAgo':
      return birthDateSentence(refusal, language)
    case 'consentNotAskedHere':
    case 'consentTextUnknown':
    case 'consentTextOfOtherPurpose':
    case 'consentTextNotInForce':
    case 'consentInFuture':
    case 'consentEpisodeMissing':
    case 'consentNotAboutAnEpisode':
    case 'explanationMissing':
    case 'explanationAfterConsent':
    case 'consentAlreadyWithdrawn':
    case 'withdrawalBeforeConsent':
    case 'withdrawalInFuture':
      return consentSentence(refusal, language)
    case 'sitesNotWhole':
    case 'noPriceList':
    case 'noPriceForSites':
    case 'billedSitesReasonMissing':
      return pricingSentence(refusal, language)
    case 'regionNotOnMap':
    case 'extentContradicts':
    case 'tooManyRegions':
    case 'nothingToRepeat':
      return extentRefusalSentence(refusal, language)
    case 'scaleReversed':
    case 'barPointsTheWrongWay':
    case 'barNotPositive':
      return measureRuleSentence(refusal, language)
    case 'protocolDayNotWhole':
    case 'windowReversed':
    case 'windowBeforeTreatment':
    case 'windowsOverlap':
    case 'windowsOutOfOrder':
    case 'dueOutsideWindow':
    case 'nominalDayOutsideWindow':
    case 'protocolInvalid':
    case 'protocolVersionTwice':
    case 'protocolValidityReversed':
    case 'protocolsOverlap':
    case 'noProtocol':
    case 'protocolUndecided':
      return protocolSentence(refusal, language)
    case 'eventBeforeTreatment':
    case 'eventInFuture':
    case 'answeredAfterDeath':
    case 'alertRuleTwice':
    case 'alertRuleForNothing':
    case 'alertLimitNotPositive':
    case 'redFlagsWithoutCallNow':
    case 'saddleNumbnessWithoutCallNow':
      return followUpSentence(refusal, language)
    case 'adverseEventInFuture':
    case 'adverseEventBeforeTreatment':
    case 'resolvedBeforeBegun':
    case 'resolvedInFuture':
    case 'fatalAndResolved':
      return adverseEventSentence(refusal, language)
    case 'attachmentEmpty':
    case 'attachmentTooLarge':
    case 'attachmentTypeNotAccepted':
    case 'attachmentLies':
      return attachmentSentence(refusal, language)
    case 'priceListTwice':
    case 'priceListValidityReversed':
    case 'priceListsOverlap':
    case 'quoteNotGiven':
    case 'quoteAlreadyGiven':
    case 'quoteClosed':
    case 'quotePastLastDay':
    case 'quoteNotPastLastDay':
    case 'beforeQuoteWasGiven':
      return quoteSentence(refusal, language)
    case 'notARegistrationNumber':
    case 'checkDigitDiffers':
    case 'invoiceFieldUnreadable':
    case 'invoiceWithoutLines':
    case 'invoiceLineUnreadable':
    case 'invoiceTooLarge':
      return invoiceSentence(refusal, language)
    case 'settingStartsInPast':
    case 'settingUsedOn':
    case 'settingHasBegun':
    case 'reasonMissing':
    case 'branchMissing':
    case 'tooManyBranches':
    case 'nameMissing':
    case 'saidInOneLanguage':
    case 'notAPhoneNumber':
    case 'clinicTextUnreadable':
    case 'expectedDayNotWhole':
    case 'expectedWindowReversed':
    case 'effectBeforeWorseningEnds':
    case 'expectedSourceMissing':
    case 'instrumentNeeded':
    case 'licenceFieldMissing':
    case 'licenceFieldUnreadable':
    case 'licenceDayUnreadable':
    case 'licenceReversed':
    case 'instrumentNotLicensed':
    case 'textTooLong':
    case 'textNotJson':
    case 'textOfAnother':
    case 'textMisshapen':
    case 'messageTextMissing':
    case 'messageTooLong':
    case 'braceAlone':
    case 'unknownPlaceholder':
    case 'placeholderMissing':
    case 'placeholderInSubject':
    case 'priceListEmpty':
    case 'priceNotWhole':
    case 'sitesNotInOrder':
    case 'moreSitesCostLess':
      return settingSentence(refusal, language)
    case 'instrumentTextMissing':
    case 'licenceMissing':
    case 'licenceForAnother':
    case 'licenceNotYetValid':
    case 'licenceExpired':
    case 'languageNotLicensed':
    case 'scoringDiffers':
    case 'pointsDiffer':
    case 'textUnusable':
    case 'instrumentTwice':
    case 'instrumentUnusable':
      return instrumentSentence(refusal, language)
    case 'emptyNotation':
    case 'tooLong':
    case 'unreadable':
    case 'ambiguousRegion':
    case 'ambiguousUnderSixLumbar':
    case 'reversed':
    case 'skipsADisc':
    case 'noSuchDisc':
    case 'noSuchVertebra':
    case 'needsTransitionalVertebra':
    case 'isAVertebra':
    case 'isADisc':
      return notationSentence(refusal, language)
  }
}
