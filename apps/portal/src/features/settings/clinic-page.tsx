import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useApi, useApiClient } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Area } from './area.tsx'
import { ClinicForm } from './clinic-form.tsx'
import { ClinicSummary } from './clinic-summary.tsx'
import { clinicTexts } from './clinic-words.ts'
import { useDecide } from './use-decide.ts'
import { settingsTexts } from './words.ts'

const route = getRouteApi('/staff/settings/clinic')

export function ClinicPage() {
  const t = useText(settingsTexts)
  const own = useText(clinicTexts)
  const language = useLanguage()
  const may = useMay()
  const client = useApiClient()
  const { change } = route.useSearch()
  const { data: line } = useSuspenseQuery(useApi().settings.clinic.versions.queryOptions())
  const withdraw = useDecide(client.settings.clinic.withdraw.mutate)
  return (
    <Area
      path="/settings/clinic"
      heading={t('clinic')}
      lede={own('lede')}
      line={line}
      isChanging={change === 'yes'}
      mayChange={may('settings:write')}
      readOnly={t('readOnly')}
      whole={(identity) => <ClinicSummary identity={identity} />}
      short={({ name, branches }) => own('short', { name: name[language], count: branches.length })}
      form={(ways) => <ClinicForm line={line} {...ways} />}
      withdraw={withdraw}
      shipped={t('founded')}
    />
  )
}
