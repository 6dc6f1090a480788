import { accept } from '@sebone/domain/result'
import * as z from 'zod'
import { settingStore } from '../setting/setting.repository.ts'

/** Whether an instrument is asked here. `textVersion`: of the loaded text; null for what ships with its text. */
export const Switched = z.strictObject({ isOn: z.boolean(), textVersion: z.int().min(1).nullable() })
export type Switched = z.infer<typeof Switched>

/** Scope: the instrument. Without a version it is as it came: on where it ships with its text, off where it does not. */
export const SWITCH_SETTING = {
  name: 'instrument',
  content: Switched,
  store: settingStore('instrument', Switched),
  mayStartInPast: false,
  read: (switched: Switched) => accept(switched),
} as const
