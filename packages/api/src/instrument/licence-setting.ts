import { INSTRUMENT_LANGUAGES } from '@sebone/domain/instrument/definition'
import { Licence } from '@sebone/domain/instrument/licence/licence-schema'
import type { TypedLicence as TypedLicenceType } from '@sebone/domain/instrument/licence/read-licence'
import * as z from 'zod'
import { TypedField } from '../input.ts'
import { settingStore } from '../setting/setting.repository.ts'

const Typed = z.string().max(300)

/** As typed: the domain reads it or refuses it by name. */
export const TypedLicence = z.strictObject({
  licensee: Typed,
  reference: Typed,
  languages: z.array(z.enum(INSTRUMENT_LANGUAGES)).max(2).readonly(),
  from: TypedField,
  until: TypedField,
}) satisfies z.ZodType<TypedLicenceType>
export type TypedLicence = z.infer<typeof TypedLicence>

/** Scope: the instrument. What is recorded counts from the day on which it is recorded; the licence has days of its own. */
export const LICENCE_SETTING = {
  name: 'licence',
  content: Licence,
  store: settingStore('licence', Licence),
  mayStartInPast: false,
} as const
