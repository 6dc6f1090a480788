import type { IssuerKind, RegistrationNumberRefusal, RegistrationWarning } from '../pricing/registration-number.ts'
import type { Result } from '../result.ts'
import { normaliseDigits } from '../calendar/normalise.ts'
import { readRegistrationNumber } from '../pricing/registration-number.ts'
import { accept, refuse } from '../result.ts'
import { ClinicIdentity, MOST_BRANCHES } from './clinic-identity.ts'

type Both = Readonly<{ en: string; ja: string }>

/** A branch as typed: empty fields are empty texts. */
export type TypedBranch = Readonly<{ id: string; name: Both; address: Both; phone: string; hours: Both; outsideHours: Both }>
export type TypedIdentity = Readonly<{
  name: Both
  issuer: IssuerKind
  registrationNumber: string
  branches: readonly TypedBranch[]
}>

export const BRANCH_FIELDS = ['name', 'address', 'phone', 'hours', 'outsideHours'] as const
export type BranchField = (typeof BRANCH_FIELDS)[number]

export type ClinicIdentityRefusal =
  | RegistrationNumberRefusal
  | { readonly code: 'branchMissing' }
  | { readonly code: 'tooManyBranches'; readonly most: number }
  /** `branch` counts from 0; null for the clinic itself. */
  | { readonly code: 'nameMissing'; readonly branch: number | null; readonly language: 'en' | 'ja' }
  /** What is said in one language must be said in the other. */
  | { readonly code: 'saidInOneLanguage'; readonly branch: number; readonly field: BranchField; readonly missing: 'en' | 'ja' }
  | { readonly code: 'notAPhoneNumber'; readonly branch: number; readonly text: string }
  | { readonly code: 'clinicTextUnreadable'; readonly branch: number | null; readonly field: BranchField }

export type ReadIdentity = Readonly<{ identity: ClinicIdentity; warnings: readonly RegistrationWarning[] }>

/**
 * Reads what was typed about a clinic and its branches. Names are asked in both languages; the rest may be left out, but not in
 * one language alone. Numbers are normalised, words kept as typed. All that is wrong is named.
 */
export function readClinicIdentity(typed: TypedIdentity): Result<ReadIdentity, readonly ClinicIdentityRefusal[]> {
  const { name, issuer, branches } = typed
  const refusals: ClinicIdentityRefusal[] = [...missingNames(name, null)]
  if (branches.length === 0) refusals.push({ code: 'branchMissing' })
  if (branches.length > MOST_BRANCHES) refusals.push({ code: 'tooManyBranches', most: MOST_BRANCHES })
  refusals.push(...branches.flatMap(branchRefusals))

  const isBlank = typed.registrationNumber.trim() === ''
  const number = isBlank ? null : readRegistrationNumber(typed.registrationNumber, issuer)
  if (number && !number.ok) refusals.push(number.error)
  if (refusals.length > 0) return refuse(refusals)

  const parsed = ClinicIdentity.safeParse({
    name: trimmed(name),
    issuer,
    registrationNumber: number?.ok ? number.value.number : null,
    branches: branches.map((branch) => ({
      id: branch.id,
      name: trimmed(branch.name),
      address: bothOrNull(branch.address),
      phone: branch.phone.trim() === '' ? null : normaliseDigits(branch.phone).trim(),
      hours: bothOrNull(branch.hours),
      outsideHours: bothOrNull(branch.outsideHours),
    })),
  })
  if (!parsed.success) return refuse(parsed.error.issues.map(({ path }) => unreadableAt(path)))
  return accept({ identity: parsed.data, warnings: number?.ok ? number.value.warnings : [] })
}

const missingNames = ({ en, ja }: Both, branch: number | null): readonly ClinicIdentityRefusal[] =>
  (['en', 'ja'] as const)
    .filter((language) => ({ en, ja })[language].trim() === '')
    .map((language) => ({ code: 'nameMissing', branch, language }))

function branchRefusals(typed: TypedBranch, branch: number): readonly ClinicIdentityRefusal[] {
  const half = (['address', 'hours', 'outsideHours'] as const).flatMap((field): ClinicIdentityRefusal[] => {
    const [en, ja] = [typed[field].en.trim(), typed[field].ja.trim()]
    if ((en === '') === (ja === '')) return []
    return [{ code: 'saidInOneLanguage', branch, field, missing: en === '' ? 'en' : 'ja' }]
  })
  const isPhone = typed.phone.trim() === '' || PHONE.test(normaliseDigits(typed.phone).trim())
  return [
    ...missingNames(typed.name, branch),
    ...half,
    ...(isPhone ? [] : [{ code: 'notAPhoneNumber', branch, text: typed.phone } as const]),
  ]
}

/** Digits with the marks that people set between them; the shortest that a patient could call has three (119). */
const PHONE = /^\+?[\d() -]{3,24}$/u

const trimmed = ({ en, ja }: Both): Both => ({ en: en.trim(), ja: ja.trim() })
const bothOrNull = (both: Both): Both | null => (both.en.trim() === '' ? null : trimmed(both))

function unreadableAt(path: readonly PropertyKey[]): ClinicIdentityRefusal {
  const isBranch = path[0] === 'branches'
  const field = BRANCH_FIELDS.find((one) => one === path[isBranch ? 2 : 0]) ?? 'name'
  return { code: 'clinicTextUnreadable', branch: isBranch ? Number(path[1] ?? 0) : null, field }
}
