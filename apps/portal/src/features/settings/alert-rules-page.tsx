import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ALERT_LEVELS, type AlertRule } from '@sebone/domain/follow-up/alert-rule'
import { ALERT_LEVEL_NAMES } from '@sebone/words/names/alert'
import { listOf } from '@sebone/words/names/list'
import { useApi, useApiClient } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { AlertRulesForm } from './alert-rules-form.tsx'
import { AlertRulesTable } from './alert-rules-table.tsx'
import { alertRulesTexts } from './alert-rules-words.ts'
import { Area } from './area.tsx'
import { useDecide } from './use-decide.ts'
import { settingsTexts } from './words.ts'

const route = getRouteApi('/staff/settings/alert-rules')

export function AlertRulesPage() {
  const t = useText(settingsTexts)
  const own = useText(alertRulesTexts)
  const language = useLanguage()
  const may = useMay()
  const client = useApiClient()
  const { change } = route.useSearch()
  const { data: line } = useSuspenseQuery(useApi().settings.alertRules.versions.queryOptions())
  const withdraw = useDecide(client.settings.alertRules.withdraw.mutate)
  const short = (rules: readonly AlertRule[]) => {
    const levels = ALERT_LEVELS.map((level) =>
      own('levelCount', { level: ALERT_LEVEL_NAMES[language][level], count: rules.filter((rule) => rule.level === level).length }),
    )
    return own('short', { count: rules.length, levels: listOf(levels, language) })
  }
  return (
    <Area
      path="/settings/alert-rules"
      heading={t('alertRules')}
      lede={own('lede')}
      line={line}
      isChanging={change === 'yes'}
      mayChange={may('rules:write')}
      readOnly={t('readOnlyRules')}
      whole={(rules) => <AlertRulesTable rules={rules} />}
      short={short}
      form={(ways) => <AlertRulesForm line={line} {...ways} />}
      withdraw={withdraw}
    />
  )
}
