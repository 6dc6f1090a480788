import { METHOD_REGION } from '@sebone/domain/episode/treatment-method'
import type { NotationContext } from '@sebone/domain/spine/notation-refusal'
import type { EpisodePage } from './api.ts'

/** What is known about the spine that is being written about; the server reads with the same. */
export const notationContext = ({ episode }: EpisodePage): NotationContext => ({
  defaultRegion: METHOD_REGION.cellgel,
  numbering: episode.numbering,
})
