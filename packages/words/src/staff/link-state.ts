import type { LinkState } from '@sebone/domain/episode/link-state'
import type { ByLanguage } from '../language.ts'

export const LINK_STATE_NAMES: ByLanguage<Readonly<Record<LinkState, string>>> = {
  en: { open: 'Open', used: 'Answered', expired: 'Expired', revoked: 'Withdrawn', locked: 'Locked' },
  ja: { open: '有効', used: '回答済み', expired: '期限切れ', revoked: '無効', locked: 'ロック中' },
}

export const LINK_STATE_SENTENCES: ByLanguage<Readonly<Record<LinkState, string>>> = {
  en: {
    open: 'The patient can open this link.',
    used: 'The answers have been sent; the link shows the receipt only.',
    expired: 'This link is too old. Create a new one; a saved draft is kept.',
    revoked: 'This link was withdrawn by staff.',
    locked: 'The date of birth was wrong too often. Check it with the patient, then create a new link.',
  },
  ja: {
    open: '患者さんが回答できます。',
    used: '回答が送信されました。リンクを開くと受付番号だけが表示されます。',
    expired: '有効期限が切れています。新しいリンクを作成してください（途中まで保存された回答は残っています）。',
    revoked: 'スタッフが無効にしました。',
    locked: '生年月日の入力を続けて間違えたため、ロックされました。患者さんに確認し、新しいリンクを作成してください。',
  },
}
