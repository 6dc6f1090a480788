import type { Language } from '../language.ts'

/** How a patient reaches the clinic, already in the patient's language. */
export interface ClinicContact {
  name: string
  phone: string
  hours: string
}

export const callTheClinic = ({ name, phone, hours }: ClinicContact, language: Language): string =>
  language === 'ja' ? `${name} 電話 ${phone}（受付時間：${hours}）` : `${name}, telephone ${phone} (${hours})`
