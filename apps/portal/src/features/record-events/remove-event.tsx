import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useText } from '../../language/use-text.ts'
import { RemoveWithReason } from '../../parts/remove-with-reason.tsx'
import { useSay } from '../../parts/said.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { eventTexts } from './words.ts'

export interface Leaving {
  readonly of: 'adverseEvents' | 'intercurrentEvents' | 'points'
  readonly id: string
  readonly version: number
}

export function RemoveEvent({ leaving, onClose }: { leaving: Leaving; onClose: () => void }) {
  const t = useText(eventTexts)
  const say = useSay()
  const api = useApi()
  const changed = usePatientChanged()
  const ways = {
    adverseEvents: useMutation(api.adverseEvents.remove.mutationOptions({ onSuccess: changed })),
    intercurrentEvents: useMutation(api.intercurrentEvents.remove.mutationOptions({ onSuccess: changed })),
    points: useMutation(api.points.askAgain.mutationOptions({ onSuccess: changed })),
  }
  const way = ways[leaving.of]
  const refused = useRefused(way.error, () => null)
  const isPoint = leaving.of === 'points'
  return (
    <RemoveWithReason
      title={t(isPoint ? 'askAgainTitle' : 'removeTitle')}
      action={t(isPoint ? 'askAgain' : 'remove')}
      problem={refused.whole}
      isPending={way.isPending}
      onClose={onClose}
      onRemove={(reason) =>
        way.mutate(
          { id: leaving.id, version: leaving.version, reason },
          {
            onSuccess: () => {
              onClose()
              say(t('removed'))
            },
          },
        )
      }
    />
  )
}
