import type { BranchField } from '@sebone/domain/clinic/read-clinic-identity'
import type { ByLanguage } from '../language.ts'

export const BRANCH_FIELD_NAMES: ByLanguage<Readonly<Record<BranchField, string>>> = {
  en: { name: 'name', address: 'address', phone: 'telephone', hours: 'hours', outsideHours: 'advice outside hours' },
  ja: { name: '名称', address: '住所', phone: '電話番号', hours: '受付時間', outsideHours: '時間外の案内' },
}
