import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import type { Db } from '../database.ts'
import type { SettingVersion } from './setting-line.ts'

/** A problem of a setting's content, as a rule of the field names it. */
export type ContentProblem = { readonly code: string }

/** `scope`: what of its kind a setting is about, such as a method or an instrument; empty where there is but one. */
export type SettingPlace = { readonly clinicId: string; readonly scope: string }

export type FoundLine<Content> = { readonly revision: number; readonly versions: readonly SettingVersion<Content>[] }

export type NewVersion<Content> = SettingPlace & {
  readonly id: string
  readonly validFrom: CalendarDate
  readonly validTo: CalendarDate | null
  readonly content: Content
  readonly reason: string
  readonly author: { readonly id: string; readonly name: string }
  readonly at: Date
}

export type Withdrawal = { readonly id: string; readonly at: Date; readonly by: string; readonly because: string }

/** Where the versions of a setting are kept. */
export type SettingStore<Content> = {
  /** One change at a time: the second waits, and then sees what the first has made. */
  readonly hold: (db: Db, place: SettingPlace) => Promise<void>
  readonly findLine: (db: Db, place: SettingPlace) => Promise<FoundLine<Content>>
  readonly exists: (db: Db, clinicId: string, id: string) => Promise<boolean>
  /** The last day on which something was made by a version that must keep standing for it; null where nothing was. */
  readonly lastUse: (db: Db, clinicId: string, id: string) => Promise<CalendarDate | null>
  readonly insert: (db: Db, version: NewVersion<Content>) => Promise<void>
  readonly end: (db: Db, clinicId: string, end: { readonly id: string; readonly validTo: CalendarDate | null }) => Promise<void>
  readonly withdraw: (db: Db, clinicId: string, withdrawal: Withdrawal) => Promise<void>
}

/** One kind of setting: what is stored and where, and how the domain reads what was typed. */
export type SettingKind<Content, Draft> = {
  readonly name: string
  readonly content: z.ZodType<Content>
  readonly store: SettingStore<Content>
  /** For facts of treatments, which may have been followed by another rule than the one stored; never for money or words. */
  readonly mayStartInPast: boolean
  readonly read: (draft: Draft) => Result<Content, readonly ContentProblem[]>
}

/** What reading and withdrawing need of a kind. */
export type StoredSetting<Content> = Pick<SettingKind<Content, never>, 'name' | 'content' | 'store'>
