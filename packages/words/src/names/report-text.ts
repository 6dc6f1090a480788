import type { ReportTextKey } from '@sebone/domain/report/report-text'
import type { ByLanguage } from '../language.ts'

/** The prose parts of a published report, as their headings. */
export const REPORT_TEXT_NAMES: ByLanguage<Readonly<Record<ReportTextKey, string>>> = {
  en: {
    topic: 'Topic',
    history: 'History',
    content: 'What the treatment is',
    usualPeriod: 'Usual length of treatment',
    usualVisits: 'Usual number of visits',
    cost: 'Usual cost',
    risks: 'Risks',
    contact: 'Contact',
    sitesReason: 'Why sites and discs differ',
    comment: 'Comment of the clinic',
    denominator: 'How many people this stands for',
    deviceUnapproved: 'Not approved in Japan',
    deviceObtained: 'How it is obtained',
    deviceAlternative: 'Approved alternatives in Japan',
    deviceForeignSafety: 'Safety information from abroad',
    deviceRelief: 'Relief system for injuries from drugs',
  },
  ja: {
    topic: '主題',
    history: '病歴',
    content: '治療の内容',
    usualPeriod: '標準的な治療期間',
    usualVisits: '標準的な通院回数',
    cost: '標準的な費用',
    risks: 'リスク・副作用',
    contact: '問い合わせ先',
    sitesReason: '部位数と椎間数が異なる理由',
    comment: 'クリニックのコメント',
    denominator: '対象となった人数',
    deviceUnapproved: '未承認であること',
    deviceObtained: '入手経路',
    deviceAlternative: '国内の承認品の有無',
    deviceForeignSafety: '諸外国の安全性情報',
    deviceRelief: '医薬品副作用被害救済制度',
  },
}
