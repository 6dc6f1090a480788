import type { SpineNumbering } from '@sebone/domain/spine/numbering'
import type { ByLanguage } from '../language.ts'

export const NUMBERING_NAMES: ByLanguage<Readonly<Record<SpineNumbering, string>>> = {
  en: {
    usual: 'Usual: five lumbar vertebrae',
    sixLumbar: 'Six lumbar vertebrae (L6)',
    fourLumbar: 'Four lumbar vertebrae (L5 is sacral)',
  },
  ja: { usual: '通常（腰椎5個）', sixLumbar: '腰椎6個（L6あり）', fourLumbar: '腰椎4個（L5は仙椎化）' },
}
