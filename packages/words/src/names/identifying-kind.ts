import type { Certainty, IdentifyingKind } from '@sebone/domain/report/de-identification/identifying-text'
import type { ByLanguage } from '../language.ts'

/** What was found in a text that may give a person away. */
export const IDENTIFYING_KIND_NAMES: ByLanguage<Readonly<Record<IdentifyingKind, string>>> = {
  en: {
    patientName: 'the patient’s name',
    personName: 'a person’s name',
    phone: 'a phone number',
    email: 'an e-mail address',
    exactDate: 'a date to the day',
    exactAge: 'an exact age',
    postalCode: 'a postal code',
    address: 'an address or a place',
  },
  ja: {
    patientName: '患者さんの氏名',
    personName: '人名',
    phone: '電話番号',
    email: 'メールアドレス',
    exactDate: '日までの日付',
    exactAge: '正確な年齢',
    postalCode: '郵便番号',
    address: '住所・地名',
  },
}

export const CERTAINTY_NAMES: ByLanguage<Readonly<Record<Certainty, string>>> = {
  en: { certain: 'found', possible: 'please check' },
  ja: { certain: '該当', possible: '要確認' },
}
