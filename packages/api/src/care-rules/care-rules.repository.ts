import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { TREATMENT_METHODS } from '@sebone/domain/episode/treatment-method'
import type { AlertRuleSet } from '@sebone/domain/follow-up/alert-rule'
import type { CareRules } from '@sebone/domain/follow-up/care-rules'
import { sql } from 'kysely'
import * as z from 'zod'
import { ALERT_RULES_SETTING } from '../alert-rules/alert-rules-setting.ts'
import { compiledOnce } from '../compiled-once.repository.ts'
import type { Db } from '../database.ts'
import { EXPECTED_COURSE_SETTING } from '../expected-course/expected-course-setting.ts'
import { PROTOCOL_SETTING, protocolOf } from '../protocol/protocol-setting.ts'
import { parseRow } from '../row.ts'

const careRuleRows = compiledOnce((db, clinicId: string) =>
  db
    .selectFrom('setting_version')
    .select(['id', 'kind', 'scope', 'valid_from', 'valid_to', 'content', 'withdrawn_at'])
    .where('clinic_id', '=', clinicId)
    .where(sql<boolean>`kind in ('protocol', 'expectedCourse')`)
    .orderBy('position'),
)

const Validity = z.object({ validFrom: CalendarDate, validTo: CalendarDate.nullable() })
const Method = z.enum(TREATMENT_METHODS)

/** Every version by which treatments of this clinic are followed. Withdrawn ones count in the numbering, and hold on no day. */
export async function findCareRules(db: Db, clinicId: string): Promise<CareRules> {
  const { rows } = await careRuleRows(db, clinicId)
  const validityOf = (row: (typeof rows)[number]) =>
    parseRow('setting_version', row.id, Validity, { validFrom: row.valid_from, validTo: row.valid_to })
  const isStanding = ({ withdrawn_at }: (typeof rows)[number]) => withdrawn_at === null
  const protocols = rows.filter(({ kind }) => kind === 'protocol').flatMap((row, index) => {
    if (!isStanding(row)) return []
    const content = parseRow('setting_version', row.id, PROTOCOL_SETTING.content, row.content)
    return [{ ...validityOf(row), protocol: protocolOf(content, index + 1) }]
  })
  const expected = rows.filter((row) => row.kind === 'expectedCourse' && isStanding(row)).map((row) => ({
    ...validityOf(row),
    method: parseRow('setting_version', row.id, Method, row.scope),
    course: parseRow('setting_version', row.id, EXPECTED_COURSE_SETTING.content, row.content),
  }))
  return { protocols, expected }
}

/** Every set of alert rules there has been and is planned; see `alertRulesOn` for that of a day. */
export async function findAlertRuleSets(db: Db, clinicId: string): Promise<readonly AlertRuleSet[]> {
  const rows = await db
    .selectFrom('setting_version')
    .select(['id', 'valid_from', 'valid_to', 'content', 'withdrawn_at'])
    .where('clinic_id', '=', clinicId)
    .where('kind', '=', 'alertRules')
    .orderBy('position')
    .execute()
  return rows.flatMap((row, index) => {
    if (row.withdrawn_at !== null) return []
    const validity = parseRow('setting_version', row.id, Validity, { validFrom: row.valid_from, validTo: row.valid_to })
    const rules = parseRow('setting_version', row.id, ALERT_RULES_SETTING.content, row.content)
    return [{ ...validity, id: row.id, version: index + 1, rules }]
  })
}
