import { Patient } from '@sebone/domain/episode/patient'
import type * as z from 'zod'
import { Version } from '../input.ts'

export const RecordedPatient = Patient.extend({ version: Version })
export type RecordedPatient = z.infer<typeof RecordedPatient>
