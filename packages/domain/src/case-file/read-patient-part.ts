import type { ReportPatient } from '../report/report-facts.ts'
import type { Cursor, Unread } from './cursor.ts'
import { SEXES } from '../episode/patient.ts'
import { readCode, readLine, readObject, readOrNull, readPart, report } from './cursor.ts'

const OLDEST_DECADE = 120

/** `sex`, and `ageDecade` (70 = in the 70s) and `countryOfResidence`, each null where it is not known. */
export function readPatientPart(cursor: Cursor): ReportPatient | Unread {
  const parts = readObject(cursor, ['sex', 'ageDecade', 'countryOfResidence'])
  if (parts === undefined) return undefined
  const sex = readPart(parts.sex, (part) => readCode(part, SEXES))
  const ageDecade = readOrNull(parts.ageDecade, readDecade)
  const countryOfResidence = readOrNull(parts.countryOfResidence, readLine)
  if (sex === undefined || ageDecade === undefined || countryOfResidence === undefined) return undefined
  return { sex, ageDecade, countryOfResidence }
}

function readDecade(cursor: Cursor): number | Unread {
  const { value } = cursor
  const isDecade = typeof value === 'number' && value >= 0 && value <= OLDEST_DECADE && value % 10 === 0
  return isDecade ? value : report(cursor, { code: 'notADecade' })
}
