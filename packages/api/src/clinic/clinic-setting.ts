import { ClinicIdentity } from '@sebone/domain/clinic/clinic-identity'
import { readClinicIdentity } from '@sebone/domain/clinic/read-clinic-identity'
import type { ClinicIdentityRefusal, TypedIdentity as TypedIdentityType } from '@sebone/domain/clinic/read-clinic-identity'
import { ISSUER_KINDS } from '@sebone/domain/pricing/registration-number'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { Id } from '../input.ts'
import { settingStore } from '../setting/setting.repository.ts'

const Typed = z.string().max(10_000)
const TypedBoth = z.strictObject({ en: Typed, ja: Typed })

/** As typed: the domain reads it or refuses it by name. */
export const TypedIdentity = z.strictObject({
  name: TypedBoth,
  issuer: z.enum(ISSUER_KINDS),
  registrationNumber: z.string().max(60),
  branches: z
    .array(z.strictObject({ id: Id, name: TypedBoth, address: TypedBoth, phone: z.string().max(60), hours: TypedBoth, outsideHours: TypedBoth }))
    .max(60)
    .readonly(),
}) satisfies z.ZodType<TypedIdentityType>
export type TypedIdentity = z.infer<typeof TypedIdentity>

export const CLINIC_SETTING = {
  name: 'clinic',
  content: ClinicIdentity,
  store: settingStore('clinic', ClinicIdentity),
  mayStartInPast: false,
  read: (typed: TypedIdentityType): Result<ClinicIdentity, readonly ClinicIdentityRefusal[]> => {
    const read = readClinicIdentity(typed)
    return read.ok ? accept(read.value.identity) : read
  },
} as const
