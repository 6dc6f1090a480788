import type { QuoteEvent, QuoteStatus } from '@sebone/domain/pricing/quote-life'
import type { ByLanguage } from '../language.ts'

export const QUOTE_STATUS_NAMES: ByLanguage<Readonly<Record<QuoteStatus, string>>> = {
  en: {
    draft: 'Draft',
    given: 'Given',
    accepted: 'Accepted',
    declined: 'Declined',
    expired: 'Expired',
    superseded: 'Replaced by a later quote',
  },
  ja: {
    draft: '下書き',
    given: '提示済み',
    accepted: '承諾',
    declined: '辞退',
    expired: '期限切れ',
    superseded: '新しい見積りに差し替え',
  },
}

/** Inside a sentence: "it cannot be accepted". */
export const QUOTE_EVENT_DONE: ByLanguage<Readonly<Record<QuoteEvent, string>>> = {
  en: { give: 'given', accept: 'accepted', decline: 'declined', expire: 'marked as expired', supersede: 'replaced' },
  ja: { give: '提示', accept: '承諾', decline: '辞退', expire: '期限切れに', supersede: '差し替え' },
}
