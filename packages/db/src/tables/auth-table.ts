import type { Defaulted } from './column.ts'

/** better-auth's own tables, in the schema `auth`; their content is its business. */
export type AuthUserTable = {
  id: string
  name: string
  email: string
  email_verified: Defaulted<boolean>
  image: string | null
  two_factor_enabled: Defaulted<boolean | null>
  created_at: Defaulted<Date>
  updated_at: Defaulted<Date>
}

export type AuthSessionTable = {
  id: string
  token: string
  user_id: string
  expires_at: Date
  ip_address: string | null
  user_agent: string | null
  /** The next two are ours: when a factor was last shown again, and which of several clinics this session is in. */
  factor_shown_at: Date | null
  clinic_slug: string | null
  created_at: Defaulted<Date>
  updated_at: Defaulted<Date>
}

export type AuthAccountTable = {
  id: string
  account_id: string
  provider_id: string
  user_id: string
  password: string | null
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: Date | null
  refresh_token_expires_at: Date | null
  scope: string | null
  created_at: Defaulted<Date>
  updated_at: Defaulted<Date>
}

export type AuthVerificationTable = {
  id: string
  identifier: string
  value: string
  expires_at: Date
  created_at: Defaulted<Date>
  updated_at: Defaulted<Date>
}

export type AuthTwoFactorTable = {
  id: string
  secret: string
  backup_codes: string
  user_id: string
  verified: Defaulted<boolean | null>
  failed_verification_count: Defaulted<number | null>
  locked_until: Date | null
}

export type AuthRateLimitTable = {
  id: string
  key: string
  count: number
  last_request: number
}
