import type { DefinitionProblem } from '@sebone/domain/instrument/definition-problem'
import type { SwitchOnRefusal } from '@sebone/domain/instrument/licence/switch-on'
import type { NoTextInLanguage } from '@sebone/domain/instrument/output/sheet'
import type { RegistryRefusal } from '@sebone/domain/instrument/registry'
import type { ValueSetRefusal } from '@sebone/domain/instrument/scoring/eq5d-score'
import type { WeightsRefusal } from '@sebone/domain/instrument/scoring/joabpeq-score'
import type { ScoringRefusal } from '@sebone/domain/instrument/scoring/scale-score'
import type { ByLanguage, Language } from '../language.ts'
import { writeDate } from '../names/date.ts'

/** Every way in which an instrument is not switched on, not scored or not printed. */
export type InstrumentRefusal =
  | NoTextInLanguage
  | RegistryRefusal
  | ScoringRefusal
  | SwitchOnRefusal
  | ValueSetRefusal
  | WeightsRefusal
  | { readonly code: 'notScored'; readonly instrument: string }

const LANGUAGE_NAMES: ByLanguage<ByLanguage<string>> = {
  en: { en: 'English', ja: '英語' },
  ja: { en: 'Japanese', ja: '日本語' },
}

function worded(refusal: InstrumentRefusal): ByLanguage<string> {
  switch (refusal.code) {
    case 'licenceMissing':
      return {
        en: `This instrument belongs to ${refusal.holder}. Record the clinic’s licence to switch it on.`,
        ja: `この質問票の権利者は${refusal.holder}です。使用するには、医院の使用許諾を登録してください。`,
      }
    case 'licenceForAnother':
      return {
        en: `The licence is for “${refusal.licensed}”, not for this instrument.`,
        ja: `登録されている使用許諾は「${refusal.licensed}」のもので、この質問票のものではありません。`,
      }
    case 'licenceNotYetValid':
      return {
        en: `The licence is valid from ${writeDate(refusal.validFrom, 'en')}.`,
        ja: `使用許諾は${writeDate(refusal.validFrom, 'ja')}から有効です。`,
      }
    case 'licenceExpired':
      return {
        en: `The licence ended on ${writeDate(refusal.validTo, 'en')}.`,
        ja: `使用許諾は${writeDate(refusal.validTo, 'ja')}に終了しました。`,
      }
    case 'languageNotLicensed':
      return {
        en: `The licence does not cover ${LANGUAGE_NAMES[refusal.language].en}.`,
        ja: `使用許諾に${LANGUAGE_NAMES[refusal.language].ja}は含まれていません。`,
      }
    case 'instrumentTextMissing':
      return {
        en: refusal.slots.length === 0 ? 'The text of this instrument is missing.' : `Texts are missing: ${refusal.slots.join(', ')}.`,
        ja: refusal.slots.length === 0 ? '質問票の本文がありません。' : `次の項目の本文がありません：${refusal.slots.join('、')}。`,
      }
    case 'scoringDiffers':
      return {
        en: 'The loaded text names another scoring rule than this instrument has.',
        ja: '読み込んだ本文の採点方法が、この質問票のものと異なります。',
      }
    case 'pointsDiffer':
      return {
        en: `The answers of ${refusal.slot} do not have the points of the published score.`,
        ja: `項目「${refusal.slot}」の選択肢の点数が、公表されている採点方法と異なります。`,
      }
    case 'textUnusable':
    case 'instrumentUnusable':
      return {
        en: `The definition cannot be used: ${refusal.problems.map((problem) => PROBLEMS[problem.code].en + placeOf(problem)).join('; ')}.`,
        ja: `この質問票は使用できません：${refusal.problems.map((problem) => PROBLEMS[problem.code].ja + placeOf(problem)).join('、')}。`,
      }
    case 'instrumentTwice':
      return {
        en: `There is an instrument “${refusal.id}” version ${refusal.version} already. Give the new wording a new version.`,
        ja: `「${refusal.id}」第${refusal.version}版はすでにあります。変更するときは新しい版にしてください。`,
      }
    case 'tooFewAnswered':
      return {
        en: `No score: ${refusal.answered} of ${refusal.of} items answered, at least ${refusal.needed} needed.`,
        ja: `採点できません：${refusal.of}項目のうち回答は${refusal.answered}項目です（${refusal.needed}項目以上が必要です）。`,
      }
    case 'pointsOutOfRange':
      return {
        en: `No score: ${refusal.item} cannot count ${refusal.points}.`,
        ja: `採点できません：項目「${refusal.item}」に${refusal.points}点はありません。`,
      }
    case 'notScored':
      return { en: 'This instrument has no score.', ja: 'この質問票に合計点はありません。' }
    case 'valueSetMissing':
      return { en: 'No index: load a value set first.', ja: '効用値の換算表が読み込まれていないため、算出できません。' }
    case 'weightsMissing':
      return { en: 'No score: load the published weights first.', ja: '公表されている重みが読み込まれていないため、算出できません。' }
    case 'valueSetIncomplete':
      return {
        en: `The value set lacks ${refusal.missing} of 3,125 health states; the first is ${refusal.first}.`,
        ja: `換算表に健康状態が${refusal.missing}件足りません（3,125件中。最初は${refusal.first}）。`,
      }
    case 'valueNotUsable':
      return {
        en: `The value of the health state ${refusal.profile} is not a number up to 1.`,
        ja: `健康状態${refusal.profile}の値が1以下の数値ではありません。`,
      }
    case 'weightsOfUnknownItem':
      return {
        en: `The weights name a question that there is not: ${refusal.item}.`,
        ja: `重みに、存在しない質問「${refusal.item}」が含まれています。`,
      }
    case 'weightsDoNotFit':
      return {
        en: `The weights of ${refusal.domain} lead from ${refusal.lowest} to ${refusal.highest} instead of 0 to 100.`,
        ja: `「${refusal.domain}」の重みでは点数が0〜100になりません（${refusal.lowest}〜${refusal.highest}）。`,
      }
    case 'noTextInLanguage':
      return {
        en: `This instrument has no text in ${LANGUAGE_NAMES[refusal.language].en}.`,
        ja: `この質問票に${LANGUAGE_NAMES[refusal.language].ja}の本文はありません。`,
      }
  }
}

const PROBLEMS: Readonly<Record<DefinitionProblem['code'], ByLanguage<string>>> = {
  versionNotWhole: { en: 'the version is not a whole number from 1', ja: '版が1以上の整数ではない' },
  noItems: { en: 'it has no questions', ja: '質問がない' },
  badKey: { en: 'a key is not letters and digits', ja: '項目名が英数字ではない' },
  itemTwice: { en: 'a key comes twice', ja: '同じ項目名が2つある' },
  textMissing: { en: 'a text is missing', ja: '本文がない' },
  rangeEmpty: { en: 'a range is empty', ja: '数値の範囲が空になっている' },
  badCode: { en: 'a code cannot be used', ja: '選択肢のコードが使えない' },
  optionTwice: { en: 'a code comes twice', ja: '同じ選択肢のコードが2つある' },
  asksLaterItem: { en: 'a condition asks about a later question', ja: '条件が後の質問を参照している' },
  asksUnknownAnswer: { en: 'a condition asks about an answer that there is not', ja: '条件が存在しない回答を参照している' },
  conditionEmpty: { en: 'a condition is empty', ja: '条件が空になっている' },
  itemOnNoPage: { en: 'a question is on no page', ja: 'どのページにもない質問がある' },
  itemOnTwoPages: { en: 'a question is on two pages', ja: '2つのページにある質問がある' },
  pageOfUnknownItem: { en: 'a page has a question that there is not', ja: 'ページに存在しない質問がある' },
  pageTwice: { en: 'a page comes twice', ja: '同じページが2つある' },
}

/** The question, code or page at fault, in brackets. */
function placeOf(problem: DefinitionProblem): string {
  if ('option' in problem) return ` (${problem.item}: ${problem.option})`
  if ('item' in problem) return ` (${problem.item})`
  return 'page' in problem ? ` (${problem.page})` : ''
}

/** Why an instrument is not used, as a sentence for staff. */
export const instrumentSentence = (refusal: InstrumentRefusal, language: Language): string => worded(refusal)[language]
