import { useState } from 'react'
import { newId } from '../../data/new-id.ts'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { isFirstIntake } from '../../parts/use-request-name.ts'
import { useRefused } from '../../parts/use-refused.ts'
import { CreatedLink } from './created-link.tsx'
import { LinkForm, type LinkDraft } from './link-form.tsx'
import { RequestList } from './request-list.tsx'
import { suggestedPoint } from '../../data/suggested-point.ts'
import { useCreateLink } from './use-create-link.ts'
import { linkTexts } from './words.ts'

export function LinkPage() {
  const t = useText(linkTexts)
  const { patient } = usePatientPage()
  const episode = useEpisode()
  const create = useCreateLink()
  const refused = useRefused(create.error, () => null)
  const [requestId, setRequestId] = useState(newId)
  const episodeId = episode.episode.id
  const intake = episode.requests.find(isFirstIntake)
  const point = suggestedPoint(episode)
  const what = point === 'baseline' && (intake?.submittedAt ?? null) === null ? 'firstIntake' : point
  // Who was asked for the first intake already gets a further link to the same one: a draft of it is not lost.
  const ask = ({ what: asked, language }: LinkDraft) =>
    create.mutate(
      asked === 'firstIntake'
        ? { requestId: intake?.submittedAt === null ? intake.id : requestId, episodeId, point: 'baseline', instrument: 'firstIntake', language }
        : { requestId, episodeId, point: asked, language },
    )
  const startAgain = () => {
    create.reset()
    setRequestId(newId())
  }
  const made = episode.requests.find(({ id }) => id === create.data?.requestId)
  const isOfIntake = made ? isFirstIntake(made) : create.variables?.instrument === 'firstIntake'
  const isSentAgain = (made?.links.length ?? 0) > 1
  const asking = create.data ? (
    <CreatedLink
      link={create.data}
      language={create.variables.language}
      patient={patient}
      message={isOfIntake ? 'firstIntake' : isSentAgain ? 'reminder' : 'invitation'}
      onAnother={startAgain}
    />
  ) : (
    <>
      {patient.birthDate === null ? (
        <Notice kind="plain">
          <p>{t('noBirthDate')}</p>
        </Notice>
      ) : null}
      <LinkForm
        suggested={{ what, language: patient.language }}
        isPending={create.isPending}
        refusal={create.error}
        problem={refused.whole}
        onCreate={ask}
      />
    </>
  )
  return (
    <Page
      title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })}
      heading={t('title')}
      lede={t('lede')}
      beside={
        <LinkButton kind="plain" to="/patients/$patientId/sheet" params={{ patientId: patient.id }} search={(kept) => kept}>
          {t('onPaper')}
        </LinkButton>
      }
    >
      <SideBySide
        weight="even"
        left={asking}
        right={
          <div className="screen-only">
            <RequestList
              requests={episode.requests}
              onRenew={({ id, point }) =>
                create.mutate({ requestId: id, episodeId, point, language: patient.language })
              }
            />
          </div>
        }
      />
    </Page>
  )
}
