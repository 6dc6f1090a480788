import type { StaffRouter } from '@sebone/api/staff-router'
import { createTRPCContext, type TRPCOptionsProxy, type inferInput, type inferOutput } from '@trpc/tanstack-react-query'

export const { TRPCProvider: ApiProvider, useTRPC: useApi, useTRPCClient: useApiClient } = createTRPCContext<StaffRouter>()

export type Api = TRPCOptionsProxy<StaffRouter>

export type NewFinding = inferInput<Api['conditions']['record']>
export type NewProcedure = inferInput<Api['procedures']['record']>

export type Me = inferOutput<Api['session']['me']>
export type WorklistRow = inferOutput<Api['worklist']['list']>['rows'][number]
export type WaitingIntake = inferOutput<Api['intakes']['list']>['intakes'][number]
export type Intake = inferOutput<Api['intakes']['one']>
export type PatientMatch = Intake['matches'][number]
export type OpenConsultation = inferOutput<Api['consultations']['list']>[number]
export type PatientRow = inferOutput<Api['patients']['search']>['patients'][number]
export type PatientPage = inferOutput<Api['patients']['page']>
export type EpisodePage = PatientPage['episodes'][number]

type Settings = inferOutput<TRPCOptionsProxy<StaffRouter>['settings']['clinic']['versions']>

/** Every version of a setting, as the server lists them. */
export type SettingLine<Content> = Omit<Settings, 'versions'> & { readonly versions: readonly SettingVersion<Content>[] }
export type SettingVersion<Content> = Omit<Settings['versions'][number], 'content'> & { readonly content: Content }
