import type { StaffRouter } from '@sebone/api/staff-router'
import { createTRPCContext, type TRPCOptionsProxy, type inferInput, type inferOutput } from '@trpc/tanstack-react-query'

export const { TRPCProvider: ApiProvider, useTRPC: useApi, useTRPCClient: useApiClient } = createTRPCContext<StaffRouter>()

export type Api = TRPCOptionsProxy<StaffRouter>

export type NewFinding = inferInput<Api['conditions']['record']>
export type NewProcedure = inferInput<Api['procedures']['record']>

export type Me = inferOutput<Api['session']['me']>
export type PatientRow = inferOutput<Api['patients']['search']>['patients'][number]
export type PatientPage = inferOutput<Api['patients']['page']>
export type EpisodePage = PatientPage['episodes'][number]
export type Attachment = inferOutput<Api['attachments']['list']>[number]
export type HistoryEntry = inferOutput<Api['history']['ofEpisode']>[number]
