import type { ClinicIdentity } from '@sebone/domain/clinic/clinic-identity'
import type { BranchField, ClinicIdentityRefusal, TypedBranch, TypedIdentity } from '@sebone/domain/clinic/read-clinic-identity'

const NOTHING = { en: '', ja: '' }

export const emptyBranch = (id: string): TypedBranch => ({
  id,
  name: NOTHING,
  address: NOTHING,
  phone: '',
  hours: NOTHING,
  outsideHours: NOTHING,
})

export const typedOf = ({ name, issuer, registrationNumber, branches }: ClinicIdentity): TypedIdentity => ({
  name,
  issuer,
  registrationNumber: registrationNumber ?? '',
  branches: branches.map((branch) => ({
    id: branch.id,
    name: branch.name,
    address: branch.address ?? NOTHING,
    phone: branch.phone ?? '',
    hours: branch.hours ?? NOTHING,
    outsideHours: branch.outsideHours ?? NOTHING,
  })),
})

/** Whether a refusal is about this field of the clinic (`branch` null) or of one branch. */
export function isAtField(
  refusal: ClinicIdentityRefusal,
  at: { readonly branch: number | null; readonly field: BranchField | 'registrationNumber'; readonly language?: 'en' | 'ja' },
): boolean {
  switch (refusal.code) {
    case 'notARegistrationNumber':
    case 'checkDigitDiffers':
      return at.field === 'registrationNumber'
    case 'nameMissing':
      return at.field === 'name' && refusal.branch === at.branch && refusal.language === at.language
    case 'saidInOneLanguage':
      return refusal.field === at.field && refusal.branch === at.branch && refusal.missing === at.language
    case 'notAPhoneNumber':
      return at.field === 'phone' && refusal.branch === at.branch
    case 'clinicTextUnreadable':
      return refusal.field === at.field && refusal.branch === at.branch
    case 'branchMissing':
    case 'tooManyBranches':
      return false
  }
}
