import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { DescribeEpisode, describeEpisode } from './describe-episode.ts'
import { RecordedEpisode } from './recorded-episode.ts'

export const episodesRouter = staffRoutes({
  describe: endpoint({ permission: 'findings:write' })
    .input(DescribeEpisode)
    .output(RecordedEpisode)
    .mutation(answer(describeEpisode)),
})
