import { refusalOf } from '../../data/refusal.ts'
import { useMay } from '../../data/use-may.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { Page } from '../../parts/page.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { PeopleTable } from './people-table.tsx'
import { usePeople } from './use-people.ts'
import { peopleTexts } from './words.ts'

export function PeoplePage() {
  const t = useText(peopleTexts)
  const may = useMay()
  const people = usePeople()
  const sentenceOf = useRefusalSentence()
  return (
    <Page
      title={t('title')}
      heading={t('title')}
      lede={t('lede')}
      beside={
        may('people:write') ? (
          <LinkButton kind="main" to="/people/invite">
            {t('invite')}
          </LinkButton>
        ) : null
      }
    >
      {people.isPending ? <Waiting rows={5} /> : null}
      {people.isError && !people.data ? (
        <Empty title={t('failedTitle')} body={sentenceOf(refusalOf(people.error))}>
          <Button onPress={() => void people.refetch()}>{t('tryAgain')}</Button>
        </Empty>
      ) : null}
      {people.data ? <PeopleTable people={people.data.people} /> : null}
    </Page>
  )
}
