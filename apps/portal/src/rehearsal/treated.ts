// oxlint-disable no-restricted-imports -- rehearsals act against the real staff router on a real database
import type { TestClinic } from '@sebone/api/test-clinic'
import { readCase } from '@sebone/fixtures/cases'
import { newId } from '../data/new-id.ts'
import { registered } from './registered.ts'

const POINTS = ['baseline', 'oneWeek', 'oneMonth', 'threeMonths', 'sixMonths'] as const

/** The patient of report no. 62, findings, treatment and follow-ups recorded. */
export async function patientOfReport62(clinic: TestClinic) {
  const patient = await registered(clinic)
  const staff = clinic.staff()
  const { episodeId } = patient
  for (const { kind, at } of [
    { kind: 'spinalCanalStenosis', at: 'discs L3/4 and L4/5' },
    { kind: 'anterolisthesis', at: 'L4' },
    { kind: 'schmorlsNode', at: 'upper part of disc L3' },
    { kind: 'osteoporosis', at: '' },
  ] as const) {
    const stated = { side: null, grade: null, redFramed: false, keepUnclear: kind === 'schmorlsNode' }
    await staff.conditions.record({ id: newId(), episodeId, kind, at, ...stated })
  }
  await staff.procedures.record({
    id: newId(),
    episodeId,
    method: 'cellgel',
    performedIn: '2022-12',
    discs: 'L3/4, 4/5, and 5/s',
    notTreated: [],
    billedSites: 2,
    billedSitesReason: 'Two areas were billed for three discs.',
    physician: null,
    despite: [
      { contraindication: 'stenosis', reason: 'The clinic treats stenosis knowingly.' },
      { contraindication: 'slip', reason: 'Stable.' },
    ],
  })
  for (const [index, { values }] of readCase(62).scores.rows.entries()) {
    const [lowerBack = '', lowerLimbs = '', numbness = '', buttocks = ''] = values
    const point = POINTS[index]
    if (!point) throw new Error('report no. 62 has five rows')
    const given = { mode: 'paper', answeredBy: 'patient', notSure: [], note: null } as const
    const scores = { lowerBack, lowerLimbs, numbness, buttocks }
    await staff.assessments.record({ id: newId(), episodeId, on: { point }, scores, ...given })
  }
  return patient
}
