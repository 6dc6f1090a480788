import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { Acted, pauseMatter, PauseMatter, settleMatter, SettleMatter } from './act-on.ts'
import { ListWorklist, listWorklist, Worklist } from './list-worklist.ts'

export const worklistRouter = staffRoutes({
  list: endpoint({ permission: 'patients:read' }).input(ListWorklist).output(Worklist).query(answer(listWorklist)),
  pause: endpoint({ permission: 'links:write' }).input(PauseMatter).output(Acted).mutation(answer(pauseMatter)),
  settle: endpoint({ permission: 'alerts:write' }).input(SettleMatter).output(Acted).mutation(answer(settleMatter)),
})
