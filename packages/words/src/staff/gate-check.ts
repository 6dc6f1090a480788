import type { GateCheckCode, GateWeight, MendingPlace } from '@sebone/domain/report/gate/gate-check'
import type { DeviceApproval } from '@sebone/domain/report/gate/gate-facts'
import type { ByLanguage } from '../language.ts'

/** The conditions for publishing, as statements that hold or do not. */
export const GATE_CHECK_NAMES: ByLanguage<Readonly<Record<GateCheckCode, string>>> = {
  en: {
    consentLive: 'The patient’s consent to publish is live',
    contentStated: 'The content of the treatment is stated',
    usualPeriodStated: 'The usual length of treatment is stated',
    usualVisitsStated: 'The usual number of visits is stated',
    costStated: 'The usual cost is stated',
    risksStated: 'The risks are stated',
    contactStated: 'A contact is stated',
    deviceUnapprovedStated: 'It says that the device is not approved',
    deviceObtainedStated: 'It says how the device is obtained',
    deviceAlternativeStated: 'It says whether an approved alternative exists in Japan',
    deviceForeignSafetyStated: 'It gives safety information from abroad',
    deviceReliefStated: 'It says that the relief system does not cover it',
    noPatientsWords: 'No patient’s words (search by a list of words)',
    noRecommendation: 'No recommendation (search by a list of words)',
    ageIsDecade: 'The age is a decade',
    datesAreMonths: 'The patient’s dates are months at most',
    placeIsCountry: 'No place is finer than a country',
    noName: 'No name',
    noPersonalContact: 'No phone number or e-mail address outside the contact',
    noDoubtfulPassage: 'No passage that might give the patient away',
    cellsEqualStored: 'Every figure equals stored data',
    missingPointsSaid: 'Missing points read “not collected”',
    sitesExplained: 'Sites and discs are explained where they differ',
    sameNumbersInBoth: 'Both languages carry the same numbers',
    denominatorPrinted: 'It says how many people were treated and answered',
    twoApprovers: 'Two different people approved this content',
  },
  ja: {
    consentLive: '公開への同意が有効である',
    contentStated: '治療の内容が記載されている',
    usualPeriodStated: '標準的な治療期間が記載されている',
    usualVisitsStated: '標準的な通院回数が記載されている',
    costStated: '標準的な費用が記載されている',
    risksStated: 'リスク・副作用が記載されている',
    contactStated: '問い合わせ先が記載されている',
    deviceUnapprovedStated: '未承認であることが記載されている',
    deviceObtainedStated: '入手経路が記載されている',
    deviceAlternativeStated: '国内の承認品の有無が記載されている',
    deviceForeignSafetyStated: '諸外国の安全性情報が記載されている',
    deviceReliefStated: '救済制度の対象外であることが記載されている',
    noPatientsWords: '患者さんの言葉（体験談）がない（語句リストによる検索）',
    noRecommendation: '推奨・誇大な表現がない（語句リストによる検索）',
    ageIsDecade: '年齢は年代のみである',
    datesAreMonths: '患者さんの日付は年月までである',
    placeIsCountry: '国より詳しい地名がない',
    noName: '氏名がない',
    noPersonalContact: '問い合わせ先以外に電話番号・メールアドレスがない',
    noDoubtfulPassage: '個人の特定につながるおそれのある記載がない',
    cellsEqualStored: 'すべての数値が保存データと一致している',
    missingPointsSaid: '欠測の時期が「未収集」と記載されている',
    sitesExplained: '部位数と椎間数が異なる場合に理由が記載されている',
    sameNumbersInBoth: '日本語と英語の数値が一致している',
    denominatorPrinted: '治療人数と回答率が記載されている',
    twoApprovers: 'この内容を2人が承認している',
  },
}

export const GATE_WEIGHT_NAMES: ByLanguage<Readonly<Record<GateWeight, string>>> = {
  en: { blocks: 'Must hold', warns: 'Two approvers may accept it' },
  ja: { blocks: '必須', warns: '承認者2人の確認で可' },
}

/** The link beside a check that does not hold. */
export const MENDING_PLACE_NAMES: ByLanguage<Readonly<Record<MendingPlace, string>>> = {
  en: {
    consents: 'Consents',
    texts: 'Texts of the report',
    figures: 'Figures of the report',
    patient: 'Patient',
    treatment: 'Treatment and sites',
    denominator: 'How many people',
    approvals: 'Approvals',
  },
  ja: {
    consents: '同意',
    texts: '報告の文章',
    figures: '報告の数値',
    patient: '患者情報',
    treatment: '治療と部位数',
    denominator: '対象人数',
    approvals: '承認',
  },
}

export const DEVICE_APPROVAL_NAMES: ByLanguage<Readonly<Record<DeviceApproval, string>>> = {
  en: { approved: 'Approved in Japan for this use', unapproved: 'Not approved in Japan for this use', unknown: 'Not checked' },
  ja: { approved: '国内承認あり（この用途）', unapproved: '国内未承認（この用途）', unknown: '未確認' },
}
