import type { Defaulted, WrittenOnce } from './column.ts'

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
  joined_at: Defaulted<Date>
  last_seen_at: Date | null
}

/** To join a clinic, or to set the sign-in of a member anew. Whoever holds the token is meant; only its hash is kept. */
export type StaffInvitationTable = {
  clinic_id: WrittenOnce<string>
  id: WrittenOnce<string>
  email: WrittenOnce<string>
  display_name: WrittenOnce<string>
  role: WrittenOnce<string>
  resets_user_id: WrittenOnce<string | null>
  token_hash: WrittenOnce<Buffer>
  factor_secret: string | null
  invited_by: WrittenOnce<string>
  invited_at: WrittenOnce<Date>
  expires_at: WrittenOnce<Date>
  accepted_at: Date | null
  revoked_at: Date | null
}
