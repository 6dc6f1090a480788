import { getRouteApi } from '@tanstack/react-router'
import { refusalOf } from '../../data/refusal.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Page } from '../../parts/page.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { AuditDays } from './audit-days.tsx'
import { ExportAudit } from './export-audit.tsx'
import { FilterBar } from './filter-bar.tsx'
import { useAudit } from './use-audit.ts'
import { auditTexts } from './words.ts'
import styles from './audit-page.module.css'

const route = getRouteApi('/staff/audit')

export function AuditPage() {
  const t = useText(auditTexts)
  const filters = route.useSearch()
  const navigate = route.useNavigate()
  const audit = useAudit(filters)
  const sentenceOf = useRefusalSentence()
  const rows = audit.data?.pages.flatMap((page) => page.rows) ?? []
  const showAll = () => void navigate({ search: {} })
  return (
    <Page title={t('title')} heading={t('title')} lede={t('lede')} beside={<ExportAudit filters={filters} />}>
      <div className={styles.audit}>
        <FilterBar
          filters={filters}
          onFilter={(changed) => void navigate({ search: changed, replace: true })}
          onClear={showAll}
        />
        {audit.isPending ? <Waiting rows={10} /> : null}
        {audit.isError && !audit.data ? (
          <Empty title={t('failedTitle')} body={sentenceOf(refusalOf(audit.error))}>
            <Button onPress={() => void audit.refetch()}>{t('tryAgain')}</Button>
          </Empty>
        ) : null}
        {rows.length > 0 ? <AuditDays rows={rows} isStale={audit.isPlaceholderData} /> : null}
        {audit.data && rows.length === 0 ? (
          <Empty title={t('noneTitle')} body={t('noneBody')}>
            <Button onPress={showAll}>{t('clear')}</Button>
          </Empty>
        ) : null}
        {audit.hasNextPage ? (
          <div>
            <Button isPending={audit.isFetchingNextPage} onPress={() => void audit.fetchNextPage()}>
              {audit.isFetchingNextPage ? t('loadingMore') : t('more')}
            </Button>
          </div>
        ) : null}
      </div>
    </Page>
  )
}
