import * as z from 'zod'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { InstrumentList, InstrumentPage } from './instrument-entry.ts'
import { listInstruments } from './list-instruments.ts'
import { LoadText, loadText } from './load-text.ts'
import { OneInstrument, readInstrument } from './read-instrument.ts'
import { RecordLicence, recordLicence } from './record-licence.ts'
import { SwitchInstrument, switchInstrument } from './switch-instrument.ts'

export const instrumentsRouter = staffRoutes({
  list: endpoint({ permission: 'settings:read' }).input(z.void()).output(InstrumentList).query(answer(listInstruments)),
  page: endpoint({ permission: 'settings:read' }).input(OneInstrument).output(InstrumentPage).query(answer(readInstrument)),
  recordLicence: endpoint({ permission: 'settings:write' }).input(RecordLicence).output(InstrumentPage).mutation(answer(recordLicence)),
  loadText: endpoint({ permission: 'rules:write' }).input(LoadText).output(InstrumentPage).mutation(answer(loadText)),
  switch: endpoint({ permission: 'rules:write' }).input(SwitchInstrument).output(InstrumentPage).mutation(answer(switchInstrument)),
})
