import type { Defaulted } from './column.ts'

export type ClinicTable = {
  id: string
  slug: string
  name_en: string
  name_ja: string
  time_zone: Defaulted<string>
  phone: string | null
  hours_en: string | null
  hours_ja: string | null
  is_demo: Defaulted<boolean>
}

export type StaffMemberTable = {
  clinic_id: string
  /** `auth.user.id` */
  user_id: string
  display_name: string
  role: string
  disabled_at: Date | null
}
