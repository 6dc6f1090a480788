import type { BilledSitesRefusal } from '@sebone/domain/pricing/billed-sites'
import type { PricingRefusal } from '@sebone/domain/pricing/quote'
import type { ByLanguage, Language } from '../language.ts'
import { plural } from '../names/count.ts'
import { writePartialDate } from '../names/date.ts'
import { METHOD_NAMES } from '../names/method.ts'

function worded(refusal: PricingRefusal | BilledSitesRefusal): ByLanguage<string> {
  switch (refusal.code) {
    case 'sitesNotWhole':
      return { en: 'Write the number of sites as a whole number from 1.', ja: '部位数は1以上の整数で入力してください。' }
    case 'noPriceList':
      return {
        en: `No price list for the ${METHOD_NAMES.en[refusal.method]} is valid for ${writePartialDate(refusal.on, 'en')}.`,
        ja: `${writePartialDate(refusal.on, 'ja')}に有効な${METHOD_NAMES.ja[refusal.method]}の料金表がありません。`,
      }
    case 'noPriceForSites':
      return {
        en: `The price list has no price for ${plural(refusal.sites, 'site')}; it ends at ${refusal.mostSites}.`,
        ja: `料金表に${refusal.sites}部位の料金はありません（最大${refusal.mostSites}部位）。`,
      }
    case 'billedSitesReasonMissing':
      return {
        en: `${plural(refusal.treatedDiscs, 'disc')}, but ${plural(refusal.billedSites, 'site')} billed. Write the reason; it is printed on the documents.`,
        ja: `治療する椎間は${refusal.treatedDiscs}か所、料金の対象は${refusal.billedSites}部位です。異なる理由を入力してください（書類に印字されます）。`,
      }
  }
}

export const pricingSentence = (refusal: PricingRefusal | BilledSitesRefusal, language: Language): string =>
  worded(refusal)[language]
