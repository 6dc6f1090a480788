import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Page } from '../../parts/page.tsx'
import { AdverseEvents } from './adverse-events.tsx'
import { DeclinedPoints } from './declined-points.tsx'
import { IntercurrentEvents } from './intercurrent-events.tsx'
import { eventTexts } from './words.ts'

export function EventsPage() {
  const t = useText(eventTexts)
  const { patient } = usePatientPage()
  const episode = useEpisode()
  return (
    <Page title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })} heading={t('title')} lede={t('lede')}>
      {episode.procedures.length === 0 ? (
        <NoneYet>{t('noTreatment')}</NoneYet>
      ) : (
        <>
          <AdverseEvents episode={episode} />
          <IntercurrentEvents episode={episode} />
          <DeclinedPoints episode={episode} />
        </>
      )}
    </Page>
  )
}
