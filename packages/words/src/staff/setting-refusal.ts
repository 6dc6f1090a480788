import type { VersionRefusal } from '@sebone/domain/calendar/version-refusal'
import type { ClinicIdentityRefusal } from '@sebone/domain/clinic/read-clinic-identity'
import type { ExpectedCourseRefusal } from '@sebone/domain/follow-up/expected-course-version'
import type { LicenceField, LicenceRefusal } from '@sebone/domain/instrument/licence/read-licence'
import type { LicensedTextRefusal } from '@sebone/domain/instrument/licence/read-licensed-text'
import type { SwitchOnRefusal } from '@sebone/domain/instrument/licence/switch-on'
import type { InstrumentNeeded } from '@sebone/domain/instrument/needed-instruments'
import type { MessageTextRefusal } from '@sebone/domain/message/check-message-texts'
import type { PriceEntriesRefusal } from '@sebone/domain/pricing/check-entries'
import type { RegistrationNumberRefusal } from '@sebone/domain/pricing/registration-number'
import type { ByLanguage, Language } from '../language.ts'
import { BRANCH_FIELD_NAMES } from '../names/branch-field.ts'
import { writeDate } from '../names/date.ts'
import { EXPECTED_WINDOW_NAMES } from '../names/expected-window.ts'
import { listOf } from '../names/list.ts'
import { PLACEHOLDER_NAMES } from '../names/message.ts'
import { quoted } from '../names/quoted.ts'

/** Every way in which a setting is not accepted; what quotes, invoices, protocols and alert rules say stands elsewhere. */
export type SettingRefusal =
  | VersionRefusal
  | Exclude<ClinicIdentityRefusal, RegistrationNumberRefusal>
  | ExpectedCourseRefusal
  | InstrumentNeeded
  | LicenceRefusal
  | Exclude<LicensedTextRefusal, SwitchOnRefusal>
  | MessageTextRefusal
  | PriceEntriesRefusal

const LANGUAGES_OF: ByLanguage<ByLanguage<string>> = { en: { en: 'English', ja: 'Japanese' }, ja: { en: '英語', ja: '日本語' } }

const LICENCE_FIELD_NAMES: ByLanguage<Readonly<Record<LicenceField, string>>> = {
  en: { licensee: 'licensee', reference: 'reference', languages: 'language', from: 'first day', until: 'last day' },
  ja: { licensee: '許諾を受けた者', reference: '契約番号など', languages: '言語', from: '開始日', until: '終了日' },
}

const DAY_HINT = { en: 'Write it like 2026-04-01.', ja: '2026-04-01 のように入力してください。' }

function worded(refusal: SettingRefusal): ByLanguage<string> {
  switch (refusal.code) {
    case 'settingStartsInPast':
      return {
        en: `It can begin today or later (from ${writeDate(refusal.earliest, 'en')} on).`,
        ja: `開始日は本日（${writeDate(refusal.earliest, 'ja')}）以降にしてください。`,
      }
    case 'settingUsedOn':
      return {
        en: `A quote was given on ${writeDate(refusal.on, 'en')} by the list in force. The new one can begin on ${writeDate(refusal.earliest, 'en')}.`,
        ja: `${writeDate(refusal.on, 'ja')}に現在の料金表で見積が発行されています。新しい料金表は${writeDate(refusal.earliest, 'ja')}から開始できます。`,
      }
    case 'settingHasBegun':
      return {
        en: `This has been in force since ${writeDate(refusal.validFrom, 'en')} and cannot be taken back. Plan a new version instead.`,
        ja: `${writeDate(refusal.validFrom, 'ja')}からすでに適用されているため、取り消せません。新しい版を作成してください。`,
      }
    case 'reasonMissing':
      return { en: 'Write down the reason. It stands in the history.', ja: '理由を入力してください。履歴に残ります。' }
    case 'branchMissing':
      return { en: 'Name at least one branch.', ja: '院を1つ以上登録してください。' }
    case 'tooManyBranches':
      return { en: `At most ${refusal.most} branches.`, ja: `院は${refusal.most}か所までです。` }
    case 'nameMissing':
      return {
        en: `Write the name in ${LANGUAGES_OF.en[refusal.language]}.`,
        ja: `${LANGUAGES_OF.ja[refusal.language]}の名称を入力してください。`,
      }
    case 'saidInOneLanguage':
      return {
        en: `Say the ${BRANCH_FIELD_NAMES.en[refusal.field]} in ${LANGUAGES_OF.en[refusal.missing]} too.`,
        ja: `${BRANCH_FIELD_NAMES.ja[refusal.field]}は${LANGUAGES_OF.ja[refusal.missing]}でも入力してください。`,
      }
    case 'notAPhoneNumber':
      return {
        en: `${quoted(refusal.text, 'en')} is not a telephone number. Write it like 06-1234-5678.`,
        ja: `${quoted(refusal.text, 'ja')}は電話番号として読み取れません。06-1234-5678 のように入力してください。`,
      }
    case 'clinicTextUnreadable':
      return {
        en: `The ${BRANCH_FIELD_NAMES.en[refusal.field]} is too long or cannot be read.`,
        ja: `${BRANCH_FIELD_NAMES.ja[refusal.field]}が長すぎるか、読み取れません。`,
      }
    case 'expectedDayNotWhole':
      return {
        en: `${EXPECTED_WINDOW_NAMES.en[refusal.window]}: write whole days from 0.`,
        ja: `${EXPECTED_WINDOW_NAMES.ja[refusal.window]}：0以上の整数で入力してください。`,
      }
    case 'expectedWindowReversed':
      return {
        en: `${EXPECTED_WINDOW_NAMES.en[refusal.window]}: it ends (day ${refusal.toDay}) before it begins (day ${refusal.fromDay}).`,
        ja: `${EXPECTED_WINDOW_NAMES.ja[refusal.window]}：終了（${refusal.toDay}日目）が開始（${refusal.fromDay}日目）より前です。`,
      }
    case 'effectBeforeWorseningEnds':
      return {
        en: `The full effect (day ${refusal.fullEffectTo}) cannot be there before worsening is no longer expected (day ${refusal.worseningTo}).`,
        ja: `効果が出そろう日（${refusal.fullEffectTo}日目）は、一時的な悪化が予想される時期の終わり（${refusal.worseningTo}日目）より後にしてください。`,
      }
    case 'expectedSourceMissing':
      return { en: 'Name the source of these days.', ja: 'この日数の根拠（出典）を入力してください。' }
    case 'instrumentNeeded':
      return {
        en: 'Follow-up rests on this questionnaire: it cannot be switched off.',
        ja: '経過観察に必要な質問票のため、停止できません。',
      }
    case 'licenceFieldMissing':
      return {
        en: `Fill in the ${LICENCE_FIELD_NAMES.en[refusal.field]}.`,
        ja: `${LICENCE_FIELD_NAMES.ja[refusal.field]}を入力してください。`,
      }
    case 'licenceFieldUnreadable':
      return {
        en: `The ${LICENCE_FIELD_NAMES.en[refusal.field]} is too long or cannot be read.`,
        ja: `${LICENCE_FIELD_NAMES.ja[refusal.field]}が長すぎるか、読み取れません。`,
      }
    case 'licenceDayUnreadable':
      return {
        en: `${quoted(refusal.text, 'en')} is not a date. ${DAY_HINT.en}`,
        ja: `${quoted(refusal.text, 'ja')}は日付として読み取れません。${DAY_HINT.ja}`,
      }
    case 'licenceReversed':
      return {
        en: `The licence ends (${writeDate(refusal.validTo, 'en')}) before it begins (${writeDate(refusal.validFrom, 'en')}).`,
        ja: `許諾の終了日（${writeDate(refusal.validTo, 'ja')}）が開始日（${writeDate(refusal.validFrom, 'ja')}）より前です。`,
      }
    case 'instrumentNotLicensed':
      return {
        en: 'This questionnaire comes with its text and needs no licence.',
        ja: 'この質問票は本文を含めて提供されており、使用許諾は不要です。',
      }
    case 'textTooLong':
      return {
        en: `The file is too long: at most ${refusal.most} characters.`,
        ja: `ファイルが長すぎます（${refusal.most}文字まで）。`,
      }
    case 'textNotJson':
      return { en: 'This file is not JSON. Nothing was stored.', ja: 'JSON形式のファイルではありません。何も保存されていません。' }
    case 'textOfAnother':
      return {
        en: `This is the text of ${quoted(refusal.found, 'en')}, not of this questionnaire.`,
        ja: `これは${quoted(refusal.found, 'ja')}の本文で、この質問票のものではありません。`,
      }
    case 'textMisshapen':
      return {
        en: `The file is not written as a questionnaire is. Look at: ${listOf(refusal.paths, 'en')}. Nothing was stored.`,
        ja: `質問票の形式になっていません。確認する箇所：${listOf(refusal.paths, 'ja')}。何も保存されていません。`,
      }
    case 'messageTextMissing':
      return { en: 'Write this text.', ja: '文面を入力してください。' }
    case 'messageTooLong':
      return {
        en: `${refusal.length} characters; at most ${refusal.most}.`,
        ja: `${refusal.length}文字です。${refusal.most}文字以内にしてください。`,
      }
    case 'braceAlone':
      return { en: 'A brace { or } stands alone.', ja: '波かっこ { } の片方だけがあります。' }
    case 'unknownPlaceholder':
      return {
        en: `{${refusal.placeholder}} is not filled in by anything.`,
        ja: `{${refusal.placeholder}} に入る内容がありません。`,
      }
    case 'placeholderMissing':
      return {
        en: `{${refusal.placeholder}} is missing: ${PLACEHOLDER_NAMES.en[refusal.placeholder]}.`,
        ja: `{${refusal.placeholder}}（${PLACEHOLDER_NAMES.ja[refusal.placeholder]}）がありません。`,
      }
    case 'placeholderInSubject':
      return {
        en: `{${refusal.placeholder}} must not stand in the subject: it is shown on locked screens.`,
        ja: `件名に {${refusal.placeholder}} は使えません（ロック画面にも表示されるため）。`,
      }
    case 'priceListEmpty':
      return { en: 'A list needs a price for one site.', ja: '1部位の料金を入力してください。' }
    case 'priceNotWhole':
      return {
        en: `${refusal.sites} sites: write whole yen.`,
        ja: `${refusal.sites}部位：円単位の整数で入力してください。`,
      }
    case 'sitesNotInOrder':
      return {
        en: `${refusal.sites} sites: a count before it has no price.`,
        ja: `${refusal.sites}部位：その前の部位数の料金がありません。`,
      }
    case 'moreSitesCostLess':
      return {
        en: `${refusal.sites} sites cost less than fewer sites do.`,
        ja: `${refusal.sites}部位の料金が、それより少ない部位数の料金を下回っています。`,
      }
  }
}

export const settingSentence = (refusal: SettingRefusal, language: Language): string => worded(refusal)[language]
