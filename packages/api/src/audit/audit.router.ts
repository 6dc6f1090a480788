import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { ExportAudit, exportAudit, ExportedAudit } from './export-audit.ts'
import { AuditPage, ReadAudit, readAudit } from './read-audit.ts'

const reading = endpoint({ permission: 'audit:read' })
const leaving = endpoint({ permission: 'audit:read', needsFreshFactor: true })

export const auditRouter = staffRoutes({
  read: reading.input(ReadAudit).output(AuditPage).query(answer(readAudit)),
  export: leaving.input(ExportAudit).output(ExportedAudit).mutation(answer(exportAudit)),
})
