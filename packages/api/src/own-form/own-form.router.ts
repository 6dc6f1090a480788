import * as z from 'zod'
import { answer, patientEndpoint, patientRoutes } from '../trpc.ts'
import { currentForm } from './current-form.ts'
import { OwnForm, Receipt } from './own-form.ts'
import { SaveConsents, SavedConsents, saveConsents } from './save-consents.ts'
import { SavedPage, SavePage, savePage } from './save-page.ts'
import { SendForm, sendForm } from './send-form.ts'

export const ownFormRouter = patientRoutes({
  current: patientEndpoint({ permission: 'ownForm' }).input(z.void()).output(OwnForm).query(answer(currentForm)),
  savePage: patientEndpoint({ permission: 'ownForm' }).input(SavePage).output(SavedPage).mutation(answer(savePage)),
  saveConsents: patientEndpoint({ permission: 'ownForm' })
    .input(SaveConsents)
    .output(SavedConsents)
    .mutation(answer(saveConsents)),
  send: patientEndpoint({ permission: 'ownForm' }).input(SendForm).output(Receipt).mutation(answer(sendForm)),
})
