import { startSebone, temporaryData } from '@sebone/e2e/running-sebone'
import { rm } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seedClinic } from './clinic-of-many.ts'
import { seedPortalClinic } from './portal-clinic.ts'
import { printRows } from './figures.ts'
import type { Row } from './figures.ts'
import { measureCheckIn } from './rows/check-in.ts'
import { measureDomain } from './rows/domain.ts'
import { measureFirstQuestion } from './rows/first-question.ts'
import { measurePatientPage } from './rows/patient-page.ts'
import { measurePortal } from './rows/portal.ts'
import { measureServerStart } from './rows/server-start.ts'

/**
 * `npm run bench [-- row …] [-- --patients N] [-- --minutes N]`: each row beside a floor that was measured in the same run.
 * Absolute figures belong to the machine they were taken on; ratios travel.
 */
const ROWS = ['check-in', 'patient-page', 'portal', 'start', 'intake', 'domain'] as const
type RowName = (typeof ROWS)[number]

const { values, positionals: named } = parseArgs({
  options: { patients: { type: 'string' }, minutes: { type: 'string', default: '0' } },
  allowPositionals: true,
})
const patients = Number(values.patients ?? 10_000)
/** The portal is for a large clinic unless somebody says otherwise. */
const portalPatients = Number(values.patients ?? 100_000)
const minutes = Number(values.minutes)
const isKnown = (name: string): boolean => ROWS.some((row) => row === name)
if (!Number.isInteger(patients) || patients < 100 || !(minutes >= 0) || !named.every(isKnown)) {
  console.error(`npm run bench [-- ${ROWS.join(' | ')}] [--patients 100 or more] [--minutes of load, to watch memory]`)
  process.exit(2)
}
const wanted = (row: RowName): boolean => named.length === 0 || named.includes(row)
const CHECK_INS = 8000

const onSeededClinic = async (): Promise<readonly Row[]> => {
  if (!wanted('check-in') && !wanted('patient-page')) return []
  const data = await temporaryData()
  try {
    const first = await startSebone({ data, env: { SEBONE_DEMO: '1', LOG_LEVEL: 'silent' } })
    await first.stop()
    const { clinicId } = await seedClinic(join(data, 'data'), patients, CHECK_INS)
    return [
      ...(wanted('check-in') ? await measureCheckIn(data, CHECK_INS) : []),
      ...(wanted('patient-page') ? await measurePatientPage(data, clinicId, patients) : []),
    ]
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

const onPortalClinic = async (): Promise<readonly Row[]> => {
  if (!wanted('portal')) return []
  const data = await temporaryData()
  try {
    const first = await startSebone({ data, env: { SEBONE_DEMO: '1', LOG_LEVEL: 'silent' } })
    await first.stop()
    const clinicId = await seedPortalClinic(join(data, 'data'), portalPatients)
    return await measurePortal(data, clinicId, portalPatients, minutes)
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

const rows: Row[] = [
  ...(await onSeededClinic()),
  ...(await onPortalClinic()),
  ...(wanted('start') ? await measureServerStart() : []),
  ...(wanted('intake') ? await measureFirstQuestion() : []),
  ...(wanted('domain') ? await measureDomain() : []),
]
const seeded = wanted('check-in') || wanted('patient-page') ? `, ${patients.toLocaleString('en')} patients seeded` : ''
console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}${seeded}\n`)
printRows(rows)
