import type { Role } from '@sebone/domain/staff/role'
import type { ByLanguage } from '../language.ts'

export const ROLE_NAMES: ByLanguage<Readonly<Record<Role, string>>> = {
  en: { frontDesk: 'Front desk', nurse: 'Nurse', physician: 'Physician', manager: 'Manager', auditor: 'Auditor' },
  ja: { frontDesk: '受付', nurse: '看護師', physician: '医師', manager: '管理者', auditor: '監査' },
}

/** The people of a role, inside a sentence. */
export const ROLE_PEOPLE: ByLanguage<Readonly<Record<Role, string>>> = {
  en: { frontDesk: 'the front desk', nurse: 'nurses', physician: 'physicians', manager: 'managers', auditor: 'auditors' },
  ja: { frontDesk: '受付', nurse: '看護師', physician: '医師', manager: '管理者', auditor: '監査担当' },
}

/** What the role is for, in one line, for whoever gives it to somebody. */
export const ROLE_DUTIES: ByLanguage<Readonly<Record<Role, string>>> = {
  en: {
    frontDesk: 'Registers patients, reviews new intakes, sends links, gives quotes.',
    nurse: 'Follows patients up, enters answers and findings, closes warnings.',
    physician: 'Everything about patients, treatments included.',
    manager: 'People, settings and the audit, besides registering and quotes.',
    auditor: 'Reads records and the audit. Writes nothing.',
  },
  ja: {
    frontDesk: '患者登録、新しい問診の確認、リンクの送付、見積書の作成を行います。',
    nurse: '経過の確認、回答と所見の入力、警告への対応を行います。',
    physician: '治療を含め、患者に関するすべての操作を行います。',
    manager: 'スタッフ、設定、監査記録の管理と、患者登録・見積書の作成を行います。',
    auditor: '記録と監査記録を閲覧します。入力はできません。',
  },
}
