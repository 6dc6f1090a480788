import type { Quote } from '@sebone/domain/pricing/quote'
import type { ProgressReport } from '@sebone/domain/report/progress-report'
import type { Language } from '../language.ts'
import { billedSitesSentence } from '../names/billed-sites.ts'
import { plural } from '../names/count.ts'
import { writeDate } from '../names/date.ts'
import { METHOD_NAMES } from '../names/method.ts'
import { quoteLineName } from '../names/quote-line.ts'
import { writeYen } from '../names/yen.ts'
import type { Block, Row, Section } from './document.ts'

const TEXTS = {
  en: {
    heading: 'Cost',
    caption: 'Price of this treatment when it was given, consumption tax included',
    columns: ['Item', 'Amount'],
    total: 'Total, tax included',
    tax: (rate: number) => `Consumption tax in it (${rate}%)`,
    inferred: 'inferred',
    inferredExplained:
      'An inferred price follows the line of the printed prices; the clinic has not confirmed it yet.',
    source: (method: string, from: string) => `Price list: ${method}, valid from ${from}.`,
    sitesNotKnown: 'The number of billed sites is not recorded, so no price can be stated.',
    noPrice: 'For the time of treatment no price list is known, so no price can be stated.',
    discsNotKnown: (sites: number) => `${plural(sites, 'site')} billed. Which discs were treated is not known.`,
  },
  ja: {
    heading: '費用',
    caption: '治療時の料金（消費税込み）',
    columns: ['内訳', '金額'],
    total: '合計（税込）',
    tax: (rate: number) => `うち消費税（${rate}%）`,
    inferred: '推定',
    inferredExplained: '「推定」は、公表されている料金から推定した金額で、当院の確認がまだ済んでいません。',
    source: (method: string, from: string) => `料金表：${method}、${from}から適用。`,
    sitesNotKnown: '料金の対象部位数が記録されていないため、金額は示せません。',
    noPrice: '治療時期に適用される料金表がないため、金額は示せません。',
    discsNotKnown: (sites: number) => `料金の対象は${sites}部位です。治療した椎間は不明です。`,
  },
} as const

const amountRow = (heading: string, amount: number, inferred: boolean, language: Language): Row => ({
  heading,
  note: inferred ? TEXTS[language].inferred : null,
  cells: [{ kind: 'number', text: writeYen(amount, language) }],
})

function priceTable(price: Quote, language: Language): Block {
  const texts = TEXTS[language]
  const { lines, total, tax, taxRatePercent, inferred } = price
  return {
    kind: 'table',
    caption: texts.caption,
    columns: texts.columns,
    rows: [
      ...lines.map((line) => amountRow(quoteLineName(line, language), line.amount, line.inferred, language)),
      amountRow(texts.total, total, inferred, language),
      amountRow(texts.tax(taxRatePercent), tax, false, language),
    ],
  }
}

function sitesText({ discs, billedSites, billedSitesReason }: ProgressReport['procedure'], language: Language): string {
  const texts = TEXTS[language]
  if (billedSites === null) return texts.sitesNotKnown
  if (discs === null) return texts.discsNotKnown(billedSites)
  return billedSitesSentence({ treatedDiscs: discs.length, billedSites, reason: billedSitesReason }, language)
}

export function costSection({ procedure, price }: ProgressReport, language: Language): Section {
  const texts = TEXTS[language]
  const sites: Block = { kind: 'paragraph', text: sitesText(procedure, language) }
  if (price === null) {
    const blocks = procedure.billedSites === null ? [sites] : [sites, { kind: 'paragraph' as const, text: texts.noPrice }]
    return { key: 'cost', heading: texts.heading, blocks }
  }
  const source = texts.source(METHOD_NAMES[language][procedure.method], writeDate(price.priceListFrom, language))
  return {
    key: 'cost',
    heading: texts.heading,
    blocks: [
      priceTable(price, language),
      sites,
      { kind: 'smallPrint', items: price.inferred ? [source, texts.inferredExplained] : [source] },
    ],
  }
}
