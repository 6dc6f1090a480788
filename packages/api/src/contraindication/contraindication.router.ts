import { removalOf, RemovedRecord, RemoveRecord } from '../episode/remove-record.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { findContraindication } from './contraindication.repository.ts'
import { noteContraindication, NoteContraindication } from './note-contraindication.ts'
import { RecordedContraindication } from './recorded-contraindication.ts'

const remove = removalOf({ table: 'contraindication', action: 'contraindication.removed', find: findContraindication })

export const contraindicationsRouter = staffRoutes({
  note: endpoint({ permission: 'findings:write' })
    .input(NoteContraindication)
    .output(RecordedContraindication)
    .mutation(answer(noteContraindication)),
  remove: endpoint({ permission: 'findings:write' }).input(RemoveRecord).output(RemovedRecord).mutation(answer(remove)),
})
