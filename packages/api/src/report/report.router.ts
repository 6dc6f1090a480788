import type { ProgressReport } from '@sebone/domain/report/progress-report'
import * as z from 'zod'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { AskForReport, progressReport } from './progress-report.ts'

export const reportsRouter = staffRoutes({
  /** The report is the domain's own value: its type is checked here, its shape not again. */
  progress: endpoint({ permission: 'reports:read' })
    .input(AskForReport)
    .output(z.custom<ProgressReport>())
    .query(answer(progressReport)),
})
