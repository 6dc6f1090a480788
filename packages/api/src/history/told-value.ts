import { WentOnDespite } from '@sebone/domain/episode/treatment-record'
import { SpineLocation } from '@sebone/domain/spine/spine-schema'
import * as z from 'zod'
import type { HistoryTable, HistoryValue } from './history-field.ts'
import type { Row } from './history.repository.ts'

const Locations = z.array(SpineLocation)
const Despite = z.array(WentOnDespite)
const NotTreated = z.object({ disc: z.string(), reason: z.string() })
const Given = z.object({ area: z.string(), score: z.number().nullable(), not_sure: z.boolean() })
const Plain = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable()

/** A stored value as history tells it. What no longer has a shape that we know is told as it stands. */
function value(column: string, stored: unknown): HistoryValue {
  if (stored === null) return null
  if (column === 'removed_at') return true
  if (column === 'locations') {
    const read = Locations.safeParse(stored)
    if (read.success) return read.data.map((at) => ('disc' in at ? at.disc : 'vertebra' in at ? at.vertebra : at.unclear))
  }
  if (column === 'went_on_despite') {
    const read = Despite.safeParse(stored)
    if (read.success) return read.data.map(({ contraindication, reason }) => `${contraindication}: ${reason}`)
  }
  const plain = Plain.safeParse(stored)
  return plain.success ? plain.data : JSON.stringify(stored)
}

/** The rows under one row, as columns of it. */
function under(table: HistoryTable, rows: readonly Row[]): Row {
  if (table === 'procedure')
    return { not_treated: rows.map((row) => NotTreated.parse(row)).map(({ disc, reason }) => `${disc} ${reason}`).toSorted() }
  if (table === 'assessment') {
    const given = rows.map((row) => Given.parse(row))
    return Object.fromEntries(given.map(({ area, score, not_sure }) => [area, not_sure ? 'notSure' : score]))
  }
  return {}
}

export const told = { value, under }
