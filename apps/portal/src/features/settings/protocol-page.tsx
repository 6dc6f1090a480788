import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useApi, useApiClient } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useText } from '../../language/use-text.ts'
import { Area } from './area.tsx'
import { ProtocolForm } from './protocol-form.tsx'
import { ProtocolTable, type Protocol } from './protocol-table.tsx'
import { protocolTexts } from './protocol-words.ts'
import { useDecide } from './use-decide.ts'
import { settingsTexts } from './words.ts'

const route = getRouteApi('/staff/settings/protocol')

export function ProtocolPage() {
  const t = useText(settingsTexts)
  const own = useText(protocolTexts)
  const may = useMay()
  const client = useApiClient()
  const { change } = route.useSearch()
  const { data: line } = useSuspenseQuery(useApi().settings.protocol.versions.queryOptions())
  const withdraw = useDecide(client.settings.protocol.withdraw.mutate)
  const short = ({ points }: Protocol) => {
    const { due, opensOnDay, closesOnDay } = points.oneWeek
    const after = 'days' in due ? own('days', { count: due.days }) : own('months', { count: due.months })
    return own('short', { due: after, from: opensOnDay, to: closesOnDay })
  }
  return (
    <Area
      path="/settings/protocol"
      heading={t('protocol')}
      lede={own('lede')}
      line={line}
      isChanging={change === 'yes'}
      mayChange={may('rules:write')}
      readOnly={t('readOnlyRules')}
      whole={(protocol) => <ProtocolTable protocol={protocol} />}
      short={short}
      form={(ways) => <ProtocolForm line={line} {...ways} />}
      withdraw={withdraw}
    />
  )
}
