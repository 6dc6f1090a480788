import type { GateFinding, ReportField } from '@sebone/domain/report/gate/gate-check'
import type { ComparedPart } from '@sebone/domain/report/stored-difference'
import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import type { ByLanguage, Language } from '../language.ts'
import { AREA_NAMES } from '../names/area.ts'
import { POINT_NAMES } from '../names/assessment-point.ts'
import { CERTAINTY_NAMES, IDENTIFYING_KIND_NAMES } from '../names/identifying-kind.ts'
import { listOf } from '../names/list.ts'
import { quoted } from '../names/quoted.ts'
import { REPORT_TEXT_NAMES } from '../names/report-text.ts'
import { denominatorSentence } from '../public/denominator.ts'
import { scoreCell } from '../public/score-cell.ts'
import { consentSentence } from './consent-refusal.ts'

const LANGUAGE_NAMES = { en: { en: 'English', ja: 'Japanese' }, ja: { en: '英語', ja: '日本語' } } as const

export const COMPARED_PART_NAMES: ByLanguage<Readonly<Record<ComparedPart, string>>> = {
  en: {
    number: 'the report number',
    method: 'the method',
    patient: 'the patient',
    performedIn: 'the month of treatment',
    discs: 'the treated discs',
    notTreated: 'the discs not treated',
    billedSites: 'the billed sites',
    cost: 'the cost',
    findings: 'the findings',
    areas: 'the columns of the score table',
  },
  ja: {
    number: '報告番号',
    method: '治療法',
    patient: '患者情報',
    performedIn: '治療年月',
    discs: '治療した椎間',
    notTreated: '治療できなかった椎間',
    billedSites: '料金の対象部位数',
    cost: '費用',
    findings: '所見',
    areas: '点数表の列',
  },
}

const FIELD_NAMES: ByLanguage<Readonly<Record<Exclude<ReportField['in'], 'text'>, string>>> = {
  en: { findingAsPrinted: 'Finding as printed', discAsPrinted: 'Disc as printed', countryOfResidence: 'Country' },
  ja: { findingAsPrinted: '所見（原文）', discAsPrinted: '椎間（原文）', countryOfResidence: '在住国' },
}

/** "Risks (Japanese)"; 「リスク・副作用（日本語）」. */
function fieldName(field: ReportField, language: Language): string {
  if (field.in !== 'text') return FIELD_NAMES[language][field.in]
  const [name, of] = [REPORT_TEXT_NAMES[language][field.key], LANGUAGE_NAMES[language][field.language]]
  return language === 'ja' ? `${name}（${of}）` : `${name} (${of})`
}

function cellText(score: RecordedScore | null, language: Language): string {
  if (score === null) return language === 'ja' ? 'なし' : 'nothing'
  return scoreCell(score, language).text
}

const numbersOf = (numbers: readonly string[], language: Language): string =>
  numbers.length === 0 ? (language === 'ja' ? 'なし' : 'none') : listOf(numbers, language)

function worded(finding: GateFinding): ByLanguage<string> {
  switch (finding.code) {
    case 'consentNotLive':
      return { en: consentSentence(finding.because, 'en'), ja: consentSentence(finding.because, 'ja') }
    case 'textMissing': {
      const field = { in: 'text', key: finding.key, language: finding.language } as const
      return { en: `${fieldName(field, 'en')} is not written.`, ja: `${fieldName(field, 'ja')}が書かれていません。` }
    }
    case 'wordFound':
      return {
        en: `${fieldName(finding.field, 'en')}: ${quoted(finding.word, 'en')}.`,
        ja: `${fieldName(finding.field, 'ja')}：${quoted(finding.word, 'ja')}。`,
      }
    case 'passageFound': {
      const { field, place } = finding
      const { kind, certainty, text } = place
      return {
        en: `${fieldName(field, 'en')}: ${quoted(text, 'en')} – ${IDENTIFYING_KIND_NAMES.en[kind]}, ${CERTAINTY_NAMES.en[certainty]}.`,
        ja: `${fieldName(field, 'ja')}：${quoted(text, 'ja')}は${IDENTIFYING_KIND_NAMES.ja[kind]}（${CERTAINTY_NAMES.ja[certainty]}）。`,
      }
    }
    case 'notADecade':
      return { en: `The age ${finding.age} is not a decade.`, ja: `年齢${finding.age}は年代ではありません。` }
    case 'dayPrinted':
      return {
        en: `The treatment is printed with its day, ${finding.date}. Print the month.`,
        ja: `治療日が日まで（${finding.date}）印字されています。年月にしてください。`,
      }
    case 'notACountry':
      return {
        en: `${quoted(finding.text, 'en')} is not a country.`,
        ja: `${quoted(finding.text, 'ja')}は国名ではありません。`,
      }
    case 'partDiffers':
      return {
        en: `In the report, ${COMPARED_PART_NAMES.en[finding.part]} is not what is stored.`,
        ja: `${COMPARED_PART_NAMES.ja[finding.part]}が保存データと異なります。`,
      }
    case 'cellDiffers': {
      const { point, area, printed, stored } = finding
      return {
        en: `${POINT_NAMES.en[point]}, ${AREA_NAMES.en[area]}: printed ${cellText(printed, 'en')}, stored ${cellText(stored, 'en')}.`,
        ja: `${POINT_NAMES.ja[point]}・${AREA_NAMES.ja[area]}：印字は${cellText(printed, 'ja')}、保存データは${cellText(stored, 'ja')}。`,
      }
    }
    case 'missingPointNotSaid':
      return {
        en: `${POINT_NAMES.en[finding.point]}: nothing was collected; the row must say so.`,
        ja: `${POINT_NAMES.ja[finding.point]}：回答がありません。「未収集」と記載してください。`,
      }
    case 'rowTooMany':
      return {
        en: `${POINT_NAMES.en[finding.point]}: a row that is not due, or stands twice.`,
        ja: `${POINT_NAMES.ja[finding.point]}：時期前の行、または重複した行があります。`,
      }
    case 'sitesNotExplained':
      return {
        en: `Discs treated: ${finding.treatedDiscs}; sites billed: ${finding.billedSites}. Say why, in both languages.`,
        ja: `治療した椎間は${finding.treatedDiscs}か所、料金の対象は${finding.billedSites}部位です。理由を両言語で記載してください。`,
      }
    case 'numbersDiffer': {
      const { key, onlyIn } = finding
      return {
        en: `${REPORT_TEXT_NAMES.en[key]}: only in English ${numbersOf(onlyIn.en, 'en')}; only in Japanese ${numbersOf(onlyIn.ja, 'en')}.`,
        ja: `${REPORT_TEXT_NAMES.ja[key]}：英語のみ ${numbersOf(onlyIn.en, 'ja')}、日本語のみ ${numbersOf(onlyIn.ja, 'ja')}。`,
      }
    }
    case 'cohortNotKnown':
      return { en: 'How many people were treated is not counted.', ja: '治療人数が集計されていません。' }
    case 'denominatorDiffers':
      return {
        en: `It must read: ${denominatorSentence(finding.stored, 'en')}`,
        ja: `正しい記載：${denominatorSentence(finding.stored, 'ja')}`,
      }
    case 'denominatorNumberMissing':
      return {
        en: `The ${LANGUAGE_NAMES.en[finding.language]} text does not say ${finding.number}.`,
        ja: `${LANGUAGE_NAMES.ja[finding.language]}の文に${finding.number}が書かれていません。`,
      }
    case 'approversMissing':
      return {
        en: `Approved by ${finding.have} of ${finding.need} people.`,
        ja: `承認は${finding.need}人中${finding.have}人です。`,
      }
    case 'approvalOfOtherContent':
      return {
        en: `${finding.by} approved another content; ask again.`,
        ja: `${finding.by}の承認は変更前の内容に対するものです。もう一度承認を受けてください。`,
      }
  }
}

/** One thing that a check found, and where. */
export const gateFindingSentence = (finding: GateFinding, language: Language): string => worded(finding)[language]
