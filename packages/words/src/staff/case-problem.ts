import type { CaseProblem } from '@sebone/domain/case-file/case-problem'
import type { ByLanguage, Language } from '../language.ts'
import { AREA_IN_SENTENCE } from '../names/area.ts'
import { POINT_IN_SENTENCE } from '../names/assessment-point.ts'
import { findingName } from '../names/finding.ts'
import { notationSentence } from './notation-refusal.ts'

const LONGEST_QUOTE = 60

/** Text of the file as part of one line: whatever would break it or hide in it is shown as a space. */
function shown(text: string): string {
  const line = text.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  const letters = [...line]
  if (letters.length === 0) return '""'
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : line
}

function worded(problem: CaseProblem): ByLanguage<string> {
  switch (problem.code) {
    case 'notJson':
      return { en: 'this is not readable JSON', ja: 'JSON として読み取れません' }
    case 'notAnObject':
      return { en: 'an object is needed here', ja: 'オブジェクトが必要です' }
    case 'notAList':
      return { en: 'a list is needed here', ja: 'リストが必要です' }
    case 'emptyList':
      return { en: 'this list is empty', ja: 'リストが空です' }
    case 'notText':
      return { en: 'text in quotation marks is needed here', ja: '引用符で囲んだ文字列が必要です' }
    case 'blankText':
      return { en: 'this text is blank', ja: '文字列が空白です' }
    case 'textTooLong':
      return {
        en: `this text has more than ${problem.maxLength} characters`,
        ja: `文字列が${problem.maxLength}文字を超えています`,
      }
    case 'unprintableText':
      return { en: 'this text has characters that cannot be printed', ja: '印刷できない文字が含まれています' }
    case 'notTrueOrFalse':
      return { en: 'true or false is needed here', ja: 'true または false が必要です' }
    case 'missingKey':
      return { en: `the key ${shown(problem.key)} is missing`, ja: `キー ${shown(problem.key)} がありません` }
    case 'unknownKey':
      return { en: `the key ${shown(problem.key)} is not known`, ja: `キー ${shown(problem.key)} は定義されていません` }
    case 'duplicateKey':
      return { en: `the key ${shown(problem.key)} comes twice`, ja: `キー ${shown(problem.key)} が重複しています` }
    case 'notAReportNumber':
      return { en: 'a report number is a whole number from 1, or null', ja: '報告番号は1以上の整数または null です' }
    case 'notADecade':
      return {
        en: 'an age decade is a whole number of tens, such as 70, or null',
        ja: '年代は70のような10の倍数または null です',
      }
    case 'notACount':
      return { en: 'a count is a whole number from 1, or null', ja: '数は1以上の整数または null です' }
    case 'unknownCode':
      return {
        en: `${shown(problem.text)} is not one of ${problem.allowed.join(', ')}`,
        ja: `${shown(problem.text)} は使えません（使える値：${problem.allowed.join('、')}）`,
      }
    case 'notADate':
      return {
        en: `${shown(problem.text)} is not a date that exists, written like 2022-12-03`,
        ja: `${shown(problem.text)} は実在する日付（2022-12-03 の形）ではありません`,
      }
    case 'reportBeforeTreatment':
      return {
        en: `the report of ${problem.publishedOn} is older than its treatment in ${problem.performedIn}`,
        ja: `報告日 ${problem.publishedOn} が治療日 ${problem.performedIn} より前です`,
      }
    case 'notation':
      return { en: notationSentence(problem.refusal, 'en'), ja: notationSentence(problem.refusal, 'ja') }
    case 'severalDiscs':
      return {
        en: `${shown(problem.text)} names several discs; one is needed here`,
        ja: `${shown(problem.text)} は複数の椎間を表しています。1つだけ記載してください`,
      }
    case 'duplicateDisc':
      return { en: `the disc ${problem.disc} comes twice`, ja: `椎間 ${problem.disc} が重複しています` }
    case 'treatedAndNotTreated':
      return {
        en: `the disc ${problem.disc} is also among the treated ones`,
        ja: `椎間 ${problem.disc} は治療した椎間にも含まれています`,
      }
    case 'duplicateFinding':
      return {
        en: `the same finding (${findingName(problem.kind, 'en')}) comes twice`,
        ja: `同じ所見（${findingName(problem.kind, 'ja')}）が重複しています`,
      }
    case 'noPriceForSites':
      return {
        en: `there is no price for ${problem.sites} sites; the price list ends at ${problem.mostSites}`,
        ja: `${problem.sites}部位の料金はありません（料金表は${problem.mostSites}部位まで）`,
      }
    case 'unknownHeading':
      return { en: `${shown(problem.text)} is not a known heading`, ja: `見出し ${shown(problem.text)} は読み取れません` }
    case 'duplicateHeading':
      return {
        en: `${shown(problem.text)}: there is already a heading for ${AREA_IN_SENTENCE.en[problem.area]}`,
        ja: `${shown(problem.text)}：${AREA_IN_SENTENCE.ja[problem.area]}の見出しが重複しています`,
      }
    case 'unknownLabel':
      return { en: `${shown(problem.text)} is not a known label`, ja: `行の見出し ${shown(problem.text)} は読み取れません` }
    case 'duplicateLabel':
      return {
        en: `${shown(problem.text)}: there is already a row ${POINT_IN_SENTENCE.en[problem.point]}`,
        ja: `${shown(problem.text)}：${POINT_IN_SENTENCE.ja[problem.point]}の行が重複しています`,
      }
    case 'rowLength':
      return {
        en: `${problem.actual} values, but ${problem.expected} headings`,
        ja: `値が${problem.actual}個あります。見出しは${problem.expected}個です`,
      }
    case 'noBaselineRow':
      return { en: 'there is no row before treatment', ja: '治療前の行がありません' }
    case 'notAScore':
      return {
        en: `${shown(problem.text)} is not a whole number from 0 to 10`,
        ja: `${shown(problem.text)} は0から10までの整数ではありません`,
      }
  }
}

/** One line for one problem: `scores.rows[2].values[0]: 11 is not a whole number from 0 to 10`. */
export function caseProblemLine(problem: CaseProblem, language: Language): string {
  const sentence = worded(problem)[language]
  return problem.path === '' ? sentence : `${shownPath(problem.path)}: ${sentence}`
}

const shownPath = (path: string): string => path.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
