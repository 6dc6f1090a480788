import type { Language } from '../language.ts'

/** How a patient reaches the clinic, already in the patient's language; null or blank where it is not recorded. */
export interface ClinicContact {
  name: string
  phone: string | null
  hours: string | null
  /** What to do while nobody answers, in the clinic's own words. */
  outside: string | null
}

export function callTheClinic({ name, phone, hours }: Pick<ClinicContact, 'name' | 'phone' | 'hours'>, language: Language): string {
  if (!phone) return name
  if (language === 'ja') return `${name} 電話 ${phone}${hours ? `（受付時間：${hours}）` : ''}`
  return `${name}, telephone ${phone}${hours ? ` (${hours})` : ''}`
}
