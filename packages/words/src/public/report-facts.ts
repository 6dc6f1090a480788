import { isPartialDate } from '@sebone/domain/calendar/partial-date'
import type { PartialDate } from '@sebone/domain/calendar/partial-date'
import type { ProgressReport, ReportPatient } from '@sebone/domain/report/progress-report'
import type { Language } from '../language.ts'
import { ageDecadeName } from '../names/age.ts'
import { writeDate, writePartialDate } from '../names/date.ts'
import { elapsedName } from '../names/elapsed.ts'
import { SEX_NAMES } from '../names/sex.ts'
import type { Definition } from './document.ts'

const TEXTS = {
  en: {
    reportDate: 'Date of this report',
    patient: 'Patient',
    age: (decade: string) => decade,
    ageNotKnown: 'age not known',
    sexNotRecorded: 'sex not recorded',
    country: (country: string) => `living in ${country}`,
    treatedIn: 'Treated in',
    elapsed: 'Time since treatment',
    notKnown: 'not known',
    separator: ', ',
  },
  ja: {
    reportDate: '報告日',
    patient: '患者',
    age: (decade: string) => decade,
    ageNotKnown: '年代不明',
    sexNotRecorded: '性別の記録なし',
    country: (country: string) => `在住国：${country}`,
    treatedIn: '治療年月',
    elapsed: '治療からの期間',
    notKnown: '不明',
    separator: '・',
  },
} as const

/** A published date is a month at most. */
function month(date: PartialDate): PartialDate {
  const short = date.slice(0, 7)
  return isPartialDate(short) ? short : date
}

function patientText({ sex, ageDecade }: ReportPatient, language: Language): string {
  const texts = TEXTS[language]
  const age = ageDecade === null ? texts.ageNotKnown : texts.age(ageDecadeName(ageDecade, language))
  return [sex === 'unknown' ? texts.sexNotRecorded : SEX_NAMES[language][sex], age].join(texts.separator)
}

export function reportFacts(report: ProgressReport, language: Language): readonly Definition[] {
  const { asOf, patient, procedure, elapsedMonths } = report
  const texts = TEXTS[language]
  return [
    { term: texts.reportDate, text: asOf === null ? texts.notKnown : writeDate(asOf, language), note: null },
    {
      term: texts.patient,
      text: patientText(patient, language),
      note: patient.countryOfResidence === null ? null : texts.country(patient.countryOfResidence),
    },
    { term: texts.treatedIn, text: writePartialDate(month(procedure.performedIn), language), note: null },
    { term: texts.elapsed, text: elapsedName(elapsedMonths, language), note: null },
  ]
}
