import * as z from 'zod'
import { alertRulesRouter } from '../alert-rules/alert-rules.router.ts'
import { clinicRouter } from '../clinic/clinic.router.ts'
import { expectedCourseRouter } from '../expected-course/expected-course.router.ts'
import { instrumentsRouter } from '../instrument/instruments.router.ts'
import { messageTextsRouter } from '../message-text/message-texts.router.ts'
import { pricesRouter } from '../price-list/prices.router.ts'
import { protocolRouter } from '../protocol/protocol.router.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { SettingsOverview, settingsOverview } from './setting-overview.ts'

export const settingsRouter = staffRoutes({
  overview: endpoint({ permission: 'settings:read' }).input(z.void()).output(SettingsOverview).query(answer(settingsOverview)),
  clinic: clinicRouter,
  prices: pricesRouter,
  protocol: protocolRouter,
  expectedCourse: expectedCourseRouter,
  alertRules: alertRulesRouter,
  messageTexts: messageTextsRouter,
  instruments: instrumentsRouter,
})
