import type { Grade, GradeSystem } from '@sebone/domain/spine/grade'
import type { ByLanguage, Language } from '../language.ts'

const SYSTEMS: ByLanguage<Readonly<Record<GradeSystem, string>>> = {
  en: {
    pfirrmann: 'Pfirrmann grade',
    modic: 'Modic type',
    meyerding: 'Meyerding grade',
    schizas: 'Schizas grade',
    castellvi: 'Castellvi type',
  },
  ja: {
    pfirrmann: 'Pfirrmann分類',
    modic: 'Modic分類',
    meyerding: 'Meyerding分類',
    schizas: 'Schizas分類',
    castellvi: 'Castellvi分類',
  },
}

export const gradeSystemName = (system: GradeSystem, language: Language): string => SYSTEMS[language][system]

/** "Meyerding grade II"; 「Meyerding分類 II」. */
export const gradeName = ({ system, grade }: Grade, language: Language): string =>
  `${SYSTEMS[language][system]} ${grade}`
