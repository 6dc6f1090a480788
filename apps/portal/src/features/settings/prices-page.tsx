import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { METHOD_NAMES } from '@sebone/words/names/method'
import { writeYen } from '@sebone/words/names/yen'
import { useApi, useApiClient } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Area } from './area.tsx'
import { PriceTable } from './price-table.tsx'
import { PricesForm, type Prices } from './prices-form.tsx'
import { pricesTexts } from './prices-words.ts'
import { useDecide } from './use-decide.ts'
import { settingsTexts } from './words.ts'

const METHOD = 'cellgel'
const route = getRouteApi('/staff/settings/prices')

export function PricesPage() {
  const t = useText(settingsTexts)
  const own = useText(pricesTexts)
  const language = useLanguage()
  const may = useMay()
  const client = useApiClient()
  const { change } = route.useSearch()
  const { data: line } = useSuspenseQuery(useApi().settings.prices.versions.queryOptions({ method: METHOD }))
  const withdraw = useDecide(client.settings.prices.withdraw.mutate)
  const short = ({ entries }: Prices) => {
    const [first, last] = [entries[0], entries.at(-1)]
    if (!first || !last) return null
    const prices = { first: writeYen(first.total, language), last: writeYen(last.total, language), count: last.sites }
    return entries.length === 1 ? own('shortOne', { first: prices.first }) : own('short', prices)
  }
  return (
    <Area
      path="/settings/prices"
      heading={t('prices')}
      lede={`${METHOD_NAMES[language][METHOD]}. ${own('lede')}`}
      line={line}
      isChanging={change === 'yes'}
      mayChange={may('settings:write')}
      readOnly={t('readOnly')}
      whole={(prices) => <PriceTable prices={prices} />}
      short={short}
      form={(ways) => <PricesForm line={line} method={METHOD} {...ways} />}
      withdraw={(said) => withdraw({ ...said, method: METHOD })}
    />
  )
}
