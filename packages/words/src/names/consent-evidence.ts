import type { ConsentEvidence, ConsentingPerson } from '@sebone/domain/consent/consent-record'
import type { ByLanguage } from '../language.ts'

/** How an agreement was given. */
export const CONSENT_EVIDENCE_NAMES: ByLanguage<Readonly<Record<ConsentEvidence['kind'], string>>> = {
  en: { typedName: 'Typed name', drawnSignature: 'Drawn signature', paper: 'Signed on paper' },
  ja: { typedName: '氏名の入力', drawnSignature: '手書きの署名', paper: '紙への署名' },
}

export const CONSENTING_PERSON_NAMES: ByLanguage<Readonly<Record<ConsentingPerson['kind'], string>>> = {
  en: { patient: 'Patient', representative: 'On behalf of the patient' },
  ja: { patient: '本人', representative: '代理人' },
}
