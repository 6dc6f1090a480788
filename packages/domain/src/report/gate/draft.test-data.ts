import type { ReportDraft } from '../report-draft.ts'
import type { ReportFacts } from '../report-facts.ts'
import type { ReportTexts } from '../report-text.ts'
import type { Approval, GateFacts } from './gate-facts.ts'
import { readCaseFile } from '../../case-file/read-case-file.ts'
import { CONSENT_TEXTS } from '../../consent/consent-texts.ts'
import { ABOUT, consentFor, TODAY } from '../../consent/consents.test-data.ts'
import { canonicalJson } from '../canonical-json.ts'
import { draftReport } from '../report-draft.ts'
import { NO_TEXTS } from '../report-text.ts'

/** The facts of a case file that is known to be right. */
export function factsIn(file: unknown): ReportFacts {
  const read = readCaseFile(file)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

/** Not a digest: long, and different for different texts. */
export const hashOf = (text: string): string => `${text.length}:${text}`

const EN: ReportTexts = {
  ...NO_TEXTS,
  topic: 'Treatment of three discs',
  content: 'A gel is injected into the disc under local anaesthesia.',
  usualPeriod: 'One treatment, then checks over 6 months.',
  usualVisits: 'Usually 2 visits.',
  cost: '1,320,000 yen for the 1st site, 110,000 yen for 1 more from the 2nd on, tax included.',
  risks: 'Pain may come for a time. Symptoms may get worse in the first 1 to 2 weeks.',
  contact: 'Demo clinic, 3-5-1 Ginza, Tokyo. Telephone 03-1234-5678, mail info@example.jp.',
  sitesReason: 'Two of the 3 discs were treated through one site.',
  denominator: 'One of 120 treated; 75% answered at 6 months.',
  deviceUnapproved: 'The gel is not approved in Japan for this use.',
  deviceObtained: 'The physician imports it.',
  deviceAlternative: 'There is no approved alternative in Japan.',
  deviceForeignSafety: 'Reports from abroad name allergic reactions.',
  deviceRelief: 'The relief system for injuries from drugs does not cover it.',
}

const JA: ReportTexts = {
  ...NO_TEXTS,
  topic: '三椎間の治療',
  content: '局所麻酔をして、椎間板にゲルを注入します。',
  usualPeriod: '治療は1回で、6か月にわたり経過を確認します。',
  usualVisits: '通院は通常2回です。',
  cost: '1部位目は132万円、2部位目からは1部位ごとに11万円（税込）です。',
  risks: '一時的に痛みが出ることがあります。最初の1～2週間は症状が強くなることがあります。',
  contact: 'デモクリニック　東京都中央区銀座3丁目5-1　電話03-1234-5678　info@example.jp',
  sitesReason: '3椎間のうち2椎間は、1つの部位から治療したためです。',
  denominator: '治療した120例のうちの1例。6か月後に回答したのは75％。',
  deviceUnapproved: 'このゲルは、この用途では国内で承認されていません。',
  deviceObtained: '医師が個人輸入しています。',
  deviceAlternative: '国内に、代わりとなる承認品はありません。',
  deviceForeignSafety: '海外では、アレルギー反応が報告されています。',
  deviceRelief: '医薬品副作用被害救済制度の対象になりません。',
}

/** A report with everything in it that the law and the house ask for, about three discs and two sites. */
export const completeDraft = (stored: ReportFacts): ReportDraft =>
  draftReport(stored, {
    texts: { en: EN, ja: JA },
    denominator: { point: 'sixMonths', treated: { kind: 'count', count: 120 }, answered: { kind: 'percent', percent: 75 } },
  })

export const approvalOf = (draft: ReportDraft, by: string, accepts: Approval['accepts'] = []): Approval => {
  return { by, on: TODAY, contentHash: hashOf(canonicalJson(draft)), accepts }
}

/** What is stored about the patient of a report, here called 試験 花子, with the draft approved by two. */
export const gateFactsFor = (draft: ReportDraft, stored: ReportFacts, changes: Partial<GateFacts> = {}): GateFacts => ({
  stored,
  today: TODAY,
  about: ABOUT,
  consents: [consentFor('publication')],
  consentTexts: CONSENT_TEXTS,
  patientNames: ['試験', '花子', '試験 花子', 'シケン', 'ハナコ'],
  deviceApproval: 'unapproved',
  cohort: { point: 'sixMonths', treated: 120, answered: 90 },
  approvals: [approvalOf(draft, 'tanaka'), approvalOf(draft, 'sato')],
  hashOf,
  ...changes,
})
