import { startSebone, temporaryData } from '@sebone/e2e/running-sebone'
import { rm } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { seedClinic } from './clinic-of-many.ts'
import { printRows } from './figures.ts'
import type { Row } from './figures.ts'
import { measureCheckIn } from './rows/check-in.ts'
import { measureDomain } from './rows/domain.ts'
import { measureFirstQuestion } from './rows/first-question.ts'
import { measurePatientPage } from './rows/patient-page.ts'
import { measureServerStart } from './rows/server-start.ts'

/**
 * `npm run bench [-- row …] [-- --patients N]`: each row beside a floor that was measured in the same run.
 * Absolute figures belong to the machine they were taken on; ratios travel.
 */
const ROWS = ['check-in', 'patient-page', 'start', 'intake', 'domain'] as const
type RowName = (typeof ROWS)[number]

const named = process.argv.slice(2)
const patientsAt = named.indexOf('--patients')
const patients = patientsAt === -1 ? 10_000 : Number(named[patientsAt + 1])
const unknown = named.filter((name, at) => at !== patientsAt && at !== patientsAt + 1 && !ROWS.some((row) => row === name))
if (!Number.isInteger(patients) || patients < 100 || (patientsAt === -1 ? named : unknown).some((name) => !ROWS.some((row) => row === name))) {
  console.error(`npm run bench [-- ${ROWS.join(' | ')}] [--patients 100 or more]`)
  process.exit(2)
}
const wanted = (row: RowName): boolean => !ROWS.some((name) => named.includes(name)) || named.includes(row)
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

const rows: Row[] = [
  ...(await onSeededClinic()),
  ...(wanted('start') ? await measureServerStart() : []),
  ...(wanted('intake') ? await measureFirstQuestion() : []),
  ...(wanted('domain') ? await measureDomain() : []),
]
const seeded = wanted('check-in') || wanted('patient-page') ? `, ${patients.toLocaleString('en')} patients seeded` : ''
console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}${seeded}\n`)
printRows(rows)
