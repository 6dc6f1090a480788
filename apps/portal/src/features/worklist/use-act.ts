import { useMutation } from '@tanstack/react-query'
import { isPausing, type WorklistAct } from '@sebone/domain/worklist/worklist-act'
import { useApiClient, type WorklistRow } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

export interface Done {
  readonly id: string
  readonly row: WorklistRow
  readonly act: WorklistAct
  readonly note: string
}

/** Records what was done about everything that the row showed. Whether it worked or not, the list is asked for again. */
export function useAct() {
  const client = useApiClient()
  const changed = usePatientChanged()
  return useMutation({
    mutationFn: ({ id, row, act, note }: Done) => {
      const seen = { id, episodeId: row.episodeId, items: row.items.map(({ key }) => key) }
      return isPausing(act) ? client.worklist.pause.mutate({ ...seen, act, note }) : client.worklist.settle.mutate({ ...seen, act, note })
    },
    onSettled: changed,
  })
}
