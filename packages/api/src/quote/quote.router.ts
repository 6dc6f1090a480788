import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { FrozenQuote } from './frozen-quote.ts'
import { GiveQuote, giveQuote } from './give-quote.ts'

export const quotesRouter = staffRoutes({
  give: endpoint({ permission: 'quotes:write' }).input(GiveQuote).output(FrozenQuote).mutation(answer(giveQuote)),
})
