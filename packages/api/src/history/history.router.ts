import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { History, readHistory, ReadHistory } from './read-history.ts'

export const historyRouter = staffRoutes({
  ofEpisode: endpoint({ permission: 'patients:read' }).input(ReadHistory).output(History).query(answer(readHistory)),
})
