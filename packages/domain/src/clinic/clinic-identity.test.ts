import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TypedBranch, TypedIdentity } from './read-clinic-identity.ts'
import { mainBranchOf } from './clinic-identity.ts'
import { readClinicIdentity } from './read-clinic-identity.ts'

const NOTHING = { en: '', ja: '' }
const BRANCH: TypedBranch = {
  id: '0b8f7a52-0d9a-4a53-9b0e-0f6f6c0a3d11',
  name: { en: 'Umeda', ja: '梅田院' },
  address: NOTHING,
  phone: '０３ー００００ー００００',
  hours: { en: 'Weekdays 9:00–17:00', ja: '平日 9:00〜17:00' },
  outsideHours: NOTHING,
}
const TYPED: TypedIdentity = {
  name: { en: ' Sebone Clinic ', ja: 'せぼねクリニック' },
  issuer: 'corporation',
  registrationNumber: '',
  branches: [BRANCH],
}
const refusalsOf = (typed: TypedIdentity) => {
  const read = readClinicIdentity(typed)
  return read.ok ? [] : read.error
}

describe('what a clinic says about itself', () => {
  test('is read with its telephone in half width and its words as typed', () => {
    const read = readClinicIdentity(TYPED)
    expect(read).toMatchObject({ ok: true, value: { identity: { name: { en: 'Sebone Clinic' } }, warnings: [] } })
    expect(read.ok && mainBranchOf(read.value.identity)).toMatchObject({ phone: '03-0000-0000', address: null })
  })

  test('a corporation’s registration number must have its check digit; a sole proprietor is warned', () => {
    const right = readClinicIdentity({ ...TYPED, registrationNumber: 't 7000-0120-50002' })
    expect(right).toMatchObject({ ok: true, value: { identity: { registrationNumber: 'T7000012050002' } } })
    expect(refusalsOf({ ...TYPED, registrationNumber: 'T8000012050002' })).toMatchObject([{ code: 'checkDigitDiffers', expected: 7 }])
    const alone = readClinicIdentity({ ...TYPED, issuer: 'soleProprietor', registrationNumber: 'T8000012050002' })
    expect(alone).toMatchObject({ ok: true, value: { warnings: ['checkDigitDiffers'] } })
    expect(refusalsOf({ ...TYPED, registrationNumber: '123' })).toMatchObject([{ code: 'notARegistrationNumber' }])
  })

  test('names everything that is wrong at once', () => {
    const branch = { ...BRANCH, name: NOTHING, phone: 'call us', hours: { en: 'Weekdays', ja: ' ' } }
    expect(refusalsOf({ ...TYPED, name: { en: '', ja: '院' }, branches: [BRANCH, branch] })).toEqual([
      { code: 'nameMissing', branch: null, language: 'en' },
      { code: 'nameMissing', branch: 1, language: 'en' },
      { code: 'nameMissing', branch: 1, language: 'ja' },
      { code: 'saidInOneLanguage', branch: 1, field: 'hours', missing: 'ja' },
      { code: 'notAPhoneNumber', branch: 1, text: 'call us' },
    ])
    expect(refusalsOf({ ...TYPED, branches: [] })).toEqual([{ code: 'branchMissing' }])
    const many = Array.from({ length: 21 }, () => BRANCH)
    expect(refusalsOf({ ...TYPED, branches: many })).toEqual([{ code: 'tooManyBranches', most: 20 }])
    const long = { ...BRANCH, name: { en: 'x'.repeat(201), ja: '院' } }
    expect(refusalsOf({ ...TYPED, branches: [long] })).toEqual([{ code: 'clinicTextUnreadable', branch: 0, field: 'name' }])
  })

  test('any text is read or refused by name', () => {
    const text = fc.string({ unit: 'binary', maxLength: 250 })
    fc.assert(
      fc.property(text, text, text, (name, phone, number) => {
        const branch = { ...BRANCH, name: { en: name, ja: name }, phone }
        for (const refusal of refusalsOf({ ...TYPED, registrationNumber: number, branches: [branch] }))
          expect(refusal.code).not.toBe('')
      }),
    )
  })
})
