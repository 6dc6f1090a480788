import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { correctNote, CorrectNote } from './correct-note.ts'
import { RecordedNote } from './recorded-note.ts'
import { writeNote, WriteNote } from './write-note.ts'

export const notesRouter = staffRoutes({
  write: endpoint({ permission: 'patients:write' }).input(WriteNote).output(RecordedNote).mutation(answer(writeNote)),
  correct: endpoint({ permission: 'patients:write' }).input(CorrectNote).output(RecordedNote).mutation(answer(correctNote)),
})
