import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { AlertClosed, CloseAlert, closeAlert } from './close-alert.ts'
import { ListAlerts, listAlerts, OpenAlerts } from './list-alerts.ts'

export const alertsRouter = staffRoutes({
  list: endpoint({ permission: 'patients:read' }).input(ListAlerts).output(OpenAlerts).query(answer(listAlerts)),
  close: endpoint({ permission: 'alerts:write' }).input(CloseAlert).output(AlertClosed).mutation(answer(closeAlert)),
})
