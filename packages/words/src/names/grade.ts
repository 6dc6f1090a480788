import { GRADE_SYSTEMS, readGrade } from '@sebone/domain/spine/grade'
import type { Grade, GradeOf, GradeSystem } from '@sebone/domain/spine/grade'
import type { ByLanguage, Language } from '../language.ts'

const SYSTEMS: ByLanguage<Readonly<Record<GradeSystem, string>>> = {
  en: {
    pfirrmann: 'Pfirrmann grade',
    modic: 'Modic type',
    meyerding: 'Meyerding grade',
    schizas: 'Schizas grade',
    castellvi: 'Castellvi type',
    herniation: 'Form of herniation',
  },
  ja: {
    pfirrmann: 'Pfirrmann分類',
    modic: 'Modic分類',
    meyerding: 'Meyerding分類',
    schizas: 'Schizas分類',
    castellvi: 'Castellvi分類',
    herniation: 'ヘルニアの形態',
  },
}

/** The one system whose grades are words and not signs. */
const HERNIATIONS: ByLanguage<Readonly<Record<GradeOf<'herniation'>, string>>> = {
  en: { bulge: 'bulge', protrusion: 'protrusion', extrusion: 'extrusion', sequestration: 'sequestration' },
  ja: { bulge: '膨隆', protrusion: '突出', extrusion: '脱出', sequestration: '遊離' },
}

export const gradeSystemName = (system: GradeSystem, language: Language): string => SYSTEMS[language][system]

/** "Meyerding grade II"; 「Meyerding分類 II」; of a herniation "protrusion"; 「突出」. */
export const gradeName = (grade: Grade, language: Language): string =>
  grade.system === 'herniation' ? HERNIATIONS[language][grade.grade] : `${SYSTEMS[language][grade.system]} ${grade.grade}`

/** The name of a grade as it is stored, `meyerding II`; what is none, as it stands. */
export function storedGradeName(stored: string, language: Language): string {
  const system = GRADE_SYSTEMS.find((one) => stored.startsWith(`${one} `))
  const read = system ? readGrade(system, stored.slice(system.length + 1)) : null
  return read?.ok ? gradeName(read.value, language) : stored
}
