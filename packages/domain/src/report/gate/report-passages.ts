import type { ReportDraft } from '../report-draft.ts'
import type { ReportField } from './gate-check.ts'
import { PATIENT_LANGUAGES } from '../../episode/patient.ts'
import { REPORT_TEXT_KEYS } from '../report-text.ts'

export type Passage = Readonly<{ field: ReportField; text: string }>

/** Everything in a draft that somebody wrote by hand, and where it stands. */
export function passagesOf({ texts, findings, notTreated, patient }: ReportDraft): readonly Passage[] {
  const printed = findings.flatMap(({ at, asPrinted }) => [
    ...(asPrinted === null ? [] : [asPrinted]),
    ...at.flatMap((place) => ('unclear' in place ? [place.unclear] : [])),
  ])
  const discs = notTreated.flatMap(({ asPrinted }) => (asPrinted === null ? [] : [asPrinted]))
  return [
    ...REPORT_TEXT_KEYS.flatMap((key) =>
      PATIENT_LANGUAGES.flatMap((language): Passage[] => {
        const text = texts[language][key]
        return text === null ? [] : [{ field: { in: 'text', key, language }, text }]
      }),
    ),
    ...[...new Set(printed)].map((text): Passage => ({ field: { in: 'findingAsPrinted' }, text })),
    ...discs.map((text): Passage => ({ field: { in: 'discAsPrinted' }, text })),
    ...(patient.countryOfResidence === null
      ? []
      : [{ field: { in: 'countryOfResidence' }, text: patient.countryOfResidence } as const]),
  ]
}
