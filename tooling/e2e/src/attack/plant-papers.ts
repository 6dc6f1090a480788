import { randomUUID } from 'node:crypto'
import type { StaffDoor } from '../staff-door.ts'
import type { PlantedPatient } from './plant-record.ts'
import { fieldsOf, type Supply } from './supply.ts'

/** A sheet of one point, as bytes. */
const PDF = new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
const NO_CONTROL = (payload: string) => !/[\p{Cc}\u2028\u2029/\\]/u.test(payload)

/** Files and consents of one patient: named, described, agreed to, withdrawn and removed in attacks. */
export async function plantPapers(staff: StaffDoor, supply: Supply, { patientId, episodeId }: PlantedPatient): Promise<void> {
  const attach = async () => {
    const id = randomUUID()
    const name = `${supply.text('files.attach.name', 150, NO_CONTROL)}.pdf`
    const told = { id, episodeId, name, description: fieldsOf(supply, 'files.attach').line('description') }
    const sent = await staff.post('/files/attachments', PDF, { 'x-file': encodeURIComponent(JSON.stringify(told)), 'content-type': 'application/pdf' })
    if (!sent.ok) throw new Error(`the file was not taken: ${sent.status} ${await sent.text()}`)
    return id
  }
  await attach()
  const id = await attach()
  const reason = fieldsOf(supply, 'attachments.remove').prose('reason')
  await staff.ask('attachments.remove', { id, version: 1, reason })

  const representative = (endpoint: string, field: string) => {
    const { line } = fieldsOf(supply, endpoint)
    return { kind: 'representative', name: line(`${field}.name`), relationship: line(`${field}.relationship`) } as const
  }
  const agreed = { textVersion: 1, language: 'ja', agreedOn: '2026-05-01', evidence: { kind: 'typedName' } } as const
  const give = async (purpose: string, textId: string, more: Readonly<Record<string, unknown>>) => {
    const consentId = randomUUID()
    const agreedBy = representative('consents.record', 'agreedBy')
    await staff.ask('consents.record', { id: consentId, patientId, episodeId: null, purpose, textId, ...agreed, agreedBy, explained: null, ...more })
    return consentId
  }
  await give('data', 'data', {})
  const physician = fieldsOf(supply, 'consents.record').line('explained.physician')
  await give('treatment', 'treatment-intradiscal-gel', { episodeId, explained: { physician, on: '2026-05-01' } })
  const consentId = await give('messages', 'messages', {})
  await staff.ask('consents.withdraw', { consentId, on: '2026-06-01', by: representative('consents.withdraw', 'by'), how: 'phone' })
}
