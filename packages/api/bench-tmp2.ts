import { startTestServer } from '@sebone/db/test-server'
import { connect } from '@sebone/db/connect'
import { randomBytes, randomUUID } from 'node:crypto'
import { foundClinic } from './src/clinic/found-clinic.repository.ts'
import { permissionsOf } from './src/permission.ts'
import { insertPatients } from './src/patient/patient.repository.ts'
import { insertEpisodes } from './src/episode/episode.repository.ts'
import { insertAssessments } from './src/assessment/assessment.repository.ts'
import { insertProcedures } from './src/procedure/procedure.repository.ts'
import { insertRequests } from './src/patient-link/assessment-request.repository.ts'
import { beginDraft } from './src/check-in/check-in.repository.ts'
import { asPatient, asStaff } from '@sebone/db/in-transaction'
import { patientCaller } from './src/patient-router.ts'
import { staffCaller } from './src/staff-router.ts'
import { CHECK_IN } from '@sebone/domain/instrument/check-in'
import { registration } from './src/test-patient.ts'
import { bySymptom } from '@sebone/domain/symptom/area'
const server = await startTestServer()
const owner = connect({ url: server.urls.migrator, poolSize: 2 })
const staffDb = connect({ url: server.urls.staff, poolSize: 16 })
const patientDb = connect({ url: server.urls.patient, poolSize: 16 })
const clinicId = randomUUID()
await foundClinic(owner, { id: clinicId, slug: 'b', name: { en: 'b', ja: 'b' }, phone: null, hours: null, timeZone: 'Asia/Tokyo', isDemo: false })
const N = 4000
const around = { clock: () => new Date(), newId: () => randomUUID(), randomBytes: (n: number) => new Uint8Array(randomBytes(n)), linkSecret: new Uint8Array(8), noteUnexpected: (u: unknown) => console.error(u) }
const principal = { clinicId, clinicSlug: 'b', clinicName: { en: 'b', ja: 'b' }, timeZone: 'Asia/Tokyo', isDemo: false, userId: 'u', name: 'n', role: 'physician' as const, permissions: permissionsOf('physician') }
const people: any[] = []
await asStaff(staffDb, { clinicId, actor: 'b' }, async (tx) => {
  for (let c = 0; c < N / 500; c++) {
    const chunk = Array.from({ length: 500 }, (_, i) => { const r = registration(); return { r, n: c * 500 + i + 1, request: randomUUID() } })
    people.push(...chunk)
    await insertPatients(tx, chunk.map(({ r, n }) => { const { episodeId, topic, number, birthDate, ...p } = r; return { clinicId, number: n, patient: { ...p, birthDate: '1951-03-05' as any, isSynthetic: false } } }))
    await insertEpisodes(tx, clinicId, chunk.map(({ r }) => ({ id: r.episodeId, patientId: r.id, number: null, topic: null, numbering: 'usual' as const, numberingDeterminedBy: null, openedOn: '2026-01-01' as any, history: null, comment: null, closedOn: null, closedReason: null })))
    await insertProcedures(tx, chunk.map(({ r }) => ({ clinicId, episodeId: r.episodeId, procedure: { id: randomUUID(), method: 'cellgel' as const, performedIn: '2026-02-01' as any, discs: ['L4/5' as const], discsAsPrinted: null, notTreated: [], billedSites: 1, billedSitesReason: null, physician: null } })))
    for (const on of ['2026-01-20', '2026-02-08', '2026-03-03', '2026-05-02'])
      await insertAssessments(tx, chunk.map(({ r }) => ({ clinicId, patientId: r.id, episodeId: r.episodeId, assessment: { id: randomUUID(), answeredOn: on as any, point: null, mode: 'paper' as const, answeredBy: 'patient' as const, note: null, scores: bySymptom(() => ({ kind: 'score' as const, value: 3 as any })) } })))
    await insertRequests(tx, chunk.map(({ r, request }) => ({ clinicId, id: request, patientId: r.id, episodeId: r.episodeId, point: 'oneWeek' as const, instrument: CHECK_IN, createdAt: new Date() })))
  }
})
const answers = Object.fromEntries(['lowerBack', 'lowerLimbs', 'numbness', 'buttocks'].map((k) => [k, { kind: 'score', value: 3 }]))
await Promise.all(Array.from({ length: 8 }, async (_, w) => { for (let i = w; i < N; i += 8) { const p = people[i]; await asPatient(patientDb, { clinicId, patientId: p.r.id, actor: 's' }, async (tx) => tx.insertInto('draft').values({ clinic_id: clinicId, request_id: p.request, patient_id: p.r.id, answers: JSON.stringify(answers), language: 'ja', saved_at: new Date() }).execute()) } }))
await owner.executeQuery((await import('kysely')).CompiledQuery.raw('analyze'))
async function run(name: string, n: number, work: (i: number) => Promise<unknown>) {
  const t = performance.now(), c = process.cpuUsage(); let next = 0
  await Promise.all(Array.from({ length: 16 }, async () => { while (next < n) { const i = next++; await work(i) } }))
  const ms = performance.now() - t, cpu = process.cpuUsage(c)
  console.log(name, Math.round(n / ms * 1000), '/s', (cpu.user + cpu.system) / 1000 / n, 'ms node cpu each')
}
const session = (i: number) => patientCaller({ ...around, db: patientDb, principal: { clinicId, patientId: people[i].r.id, requestId: people[i].request, sessionId: people[i].request }, keepSession() {}, forgetSession() {} })
const staff = staffCaller({ ...around, db: staffDb, principal })
await run('page warm', 500, (i) => staff.patients.page({ patientId: people[i].r.id }))
await run('page', 3000, (i) => staff.patients.page({ patientId: people[i].r.id }))
await run('search ', 200, (i) => staff.patients.search({ query: 'しけん' }))
await run('list ', 20, (i) => staff.patients.search({ }))
await Promise.all([owner.destroy(), staffDb.destroy(), patientDb.destroy()]); await server.stop()
