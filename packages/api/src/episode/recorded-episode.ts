import { EpisodeOfCare } from '@sebone/domain/episode/episode-of-care'
import type * as z from 'zod'
import { Version } from '../input.ts'

export const RecordedEpisode = EpisodeOfCare.extend({ version: Version })
export type RecordedEpisode = z.infer<typeof RecordedEpisode>
