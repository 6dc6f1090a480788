import { getRouteApi } from '@tanstack/react-router'
import { WORKLIST_SECTIONS } from '@sebone/domain/worklist/worklist-item'
import { lazy, Suspense, useState } from 'react'
import type { WorklistRow } from '../../data/api.ts'
import { refusalOf } from '../../data/refusal.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Page } from '../../parts/page.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { useRowKeys } from '../../parts/use-row-keys.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { ConsultationsLine } from './consultations-line.tsx'
import { NothingToDo } from './nothing-to-do.tsx'
import { SectionFilter } from './section-filter.tsx'
import { SectionTable } from './section-table.tsx'
import { useWorklist } from './use-worklist.ts'
import { worklistTexts } from './words.ts'
import styles from './worklist-page.module.css'

/** Nobody waits for it to read the list. */
const DoneSheet = lazy(async () => ({ default: (await import('./done-sheet.tsx')).DoneSheet }))

const route = getRouteApi('/staff/')

export function WorklistPage() {
  const t = useText(worklistTexts)
  const { section } = route.useSearch()
  const worklist = useWorklist(section)
  const sentenceOf = useRefusalSentence()
  const list = useRowKeys()
  const [acting, setActing] = useState<WorklistRow | null>(null)
  const first = worklist.data?.pages[0]
  const rows = worklist.data?.pages.flatMap((page) => page.rows) ?? []
  const counts = first && { ...first.counts, intakes: first.counts.intakes + first.consultations }
  const waiting = counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : null
  const hasConsultations = first !== undefined && first.consultations > 0 && (section === undefined || section === 'intakes')
  return (
    <Page title={waiting === null ? t('title') : `${t('title')} (${waiting})`} heading={t('title')} lede={t('lede')}>
      <div ref={list} className={styles.list}>
        <SectionFilter counts={counts} />
        <p role="status" className="visually-hidden">
          {waiting === null ? '' : t('counted', { count: waiting })}
        </p>
        {worklist.isPending ? <Waiting rows={8} /> : null}
        {worklist.isError && !worklist.data ? (
          <Empty title={t('failedTitle')} body={sentenceOf(refusalOf(worklist.error))}>
            <Button onPress={() => void worklist.refetch()}>{t('tryAgain')}</Button>
          </Empty>
        ) : null}
        {first && counts
          ? WORKLIST_SECTIONS.map((each) => ({ each, ofSection: rows.filter((row) => row.section === each) }))
              .filter(({ each, ofSection }) => ofSection.length > 0 || (each === 'intakes' && hasConsultations))
              .map(({ each, ofSection }) => (
                <SectionTable key={each} section={each} count={counts[each]} rows={ofSection} today={first.today} onActing={setActing}>
                  {each === 'intakes' && hasConsultations ? <ConsultationsLine count={first.consultations} /> : null}
                </SectionTable>
              ))
          : null}
        {first && rows.length === 0 && !hasConsultations ? <NothingToDo section={section} /> : null}
        {worklist.hasNextPage ? (
          <div>
            <Button isPending={worklist.isFetchingNextPage} onPress={() => void worklist.fetchNextPage()}>
              {worklist.isFetchingNextPage ? t('loadingMore') : t('more')}
            </Button>
          </div>
        ) : null}
      </div>
      <Suspense>
        {acting && first ? <DoneSheet key={acting.episodeId} row={acting} today={first.today} onClose={() => setActing(null)} /> : null}
      </Suspense>
    </Page>
  )
}
