import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditorDay } from './journeys/auditor-day.ts'
import { beginDay, type ClinicDay, type Registered } from './journeys/clinic-day.ts'
import { frontDeskDay } from './journeys/front-desk-day.ts'
import { managerDay } from './journeys/manager-day.ts'
import { nurseDay } from './journeys/nurse-day.ts'
import { physicianDay } from './journeys/physician-day.ts'
import { twoAtOneRecord } from './journeys/two-at-one-record.ts'

/** One day in the demonstration clinic, from the first telephone call to the auditor: each role does its work without a dead end. */
describe('a day in the clinic', () => {
  let day: ClinicDay
  beforeAll(async () => {
    day = await beginDay()
  })
  afterAll(() => day?.end())
  const theDay = () => day

  const patient: { overdue: Registered | null } = { overdue: null }

  describe('at the front desk', () => {
    frontDeskDay(theDay)
  })
  describe('the nurse', () => {
    nurseDay(theDay, patient)
  })
  describe('the physician', () => {
    physicianDay(theDay)
  })
  describe('two at one record', () => {
    twoAtOneRecord(theDay, patient)
  })
  describe('the manager', () => {
    managerDay(theDay)
  })
  describe('the auditor', () => {
    auditorDay(theDay, patient)
  })

  test('nothing failed behind any of these screens', () => {
    expect(day.faults).toEqual([])
  })
})
