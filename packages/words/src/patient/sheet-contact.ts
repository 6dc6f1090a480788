import type { ByLanguage, Language } from '../language.ts'
import type { ClinicContact } from './clinic-contact.ts'
import { callTheClinic } from './clinic-contact.ts'
import { outsideHours } from './outside-hours.ts'

const WORRIED: ByLanguage<string> = {
  en: 'If your symptoms get worse or something worries you, do not wait for this sheet to be read: call us.',
  ja: '症状が強くなったとき、心配なことがあるときは、この用紙の確認を待たずにお電話ください。',
}

/** At the end of a sheet that a patient takes home: whom to call, and what to do while nobody answers. */
export const sheetContact = (clinic: ClinicContact, language: Language): readonly string[] =>
  clinic.phone ? [WORRIED[language], callTheClinic(clinic, language), ...outsideHours(clinic.outside, language)] : []
