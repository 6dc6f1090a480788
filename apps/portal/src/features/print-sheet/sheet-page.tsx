import { getRouteApi } from '@tanstack/react-router'
import type { ClinicIdentity } from '@sebone/domain/clinic/clinic-identity'
import type { AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import { factsToAsk } from '@sebone/domain/episode/may-be-pregnant'
import { mainBranchOf } from '@sebone/domain/clinic/clinic-identity'
import { instrumentOf, INSTRUMENTS } from '@sebone/domain/instrument/instruments'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { FULL_CHECK_IN } from '@sebone/domain/instrument/own/full-check-in'
import { sheetOf } from '@sebone/domain/instrument/output/sheet'
import { SheetView } from '@sebone/ui/sheet-view/sheet-view'
import { LANGUAGES, type Language } from '@sebone/words/language'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { sheetContact } from '@sebone/words/patient/sheet-contact'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { suggestedPoint } from '../../data/suggested-point.ts'
import { useMay } from '../../data/use-may.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { PlainSelect } from '../../parts/plain-select.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { SheetCode } from './sheet-code.tsx'
import { sheetTexts } from './words.ts'
import styles from './sheet-page.module.css'

const route = getRouteApi('/staff/patients/$patientId/sheet')
const staffRoute = getRouteApi('/staff')

/** The branch that patients call, in the language of the sheet. */
function contactIn(identity: ClinicIdentity, language: Language) {
  const { phone, hours, outsideHours } = mainBranchOf(identity)
  return { name: identity.name[language], phone, hours: hours?.[language] ?? null, outside: outsideHours?.[language] ?? null }
}

/** Newest first: a version that is no longer asked is not printed any more. */
const PRINTED = INSTRUMENTS.filter(({ id, version }) => !INSTRUMENTS.some((other) => other.id === id && other.version > version))

/** Any questionnaire as a sheet of paper, in the patient's language, with a code for who would rather use a phone. */
export function SheetPage() {
  const t = useText(sheetTexts)
  const language = useLanguage()
  const may = useMay()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const { me } = staffRoute.useRouteContext()
  const { patient, today } = usePatientPage()
  const episode = useEpisode()
  const isFirst = (search.form ?? (episode.procedures.length === 0 ? FIRST_INTAKE.id : FULL_CHECK_IN.id)) === FIRST_INTAKE.id
  const chosen = PRINTED.find(({ id }) => id === search.form) ?? (isFirst || search.form === 'firstIntake' ? FIRST_INTAKE : FULL_CHECK_IN)
  const asked = search.language ?? patient.language
  const { data: identity } = useQuery(useApi().settings.clinic.identity.queryOptions({ on: today }))
  const link = useMutation(useApi().links.create.mutationOptions({ onSuccess: usePatientChanged(), gcTime: 0 }))
  const refused = useRefused(link.error, () => null)
  const point: AssessmentPoint = chosen.id === FIRST_INTAKE.id ? 'baseline' : suggestedPoint(episode)
  const definition = instrumentOf(chosen.id, chosen.version) ?? chosen
  const lacking = factsToAsk(patient, today)
  const setting = { point, treatment: episode.procedures.length > 0 ? 'after' : 'before', lacking } as const
  const sheet = sheetOf(definition, asked, setting)
  const isLinkable = (chosen.id === FIRST_INTAKE.id || chosen.id === FULL_CHECK_IN.id) && may('links:write')
  const make = () =>
    link.mutate({
      requestId: newId(),
      episodeId: episode.episode.id,
      point,
      language: asked,
      instrument: chosen.id === FIRST_INTAKE.id ? 'firstIntake' : 'checkIn',
    })
  const go = (next: { form?: string; language?: 'en' | 'ja' }) => {
    link.reset()
    void navigate({ search: (kept) => ({ ...kept, ...next }), replace: true })
  }
  return (
    <Page title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })} heading={t('title')} lede={t('lede')}>
      <div className={`${styles.tools} screen-only`}>
        <PlainSelect
          label={t('which')}
          value={chosen.id}
          onChange={(form) => go({ form })}
          options={PRINTED.map(({ id, title }) => ({ value: id, label: title[language] }))}
        />
        <Choice
          label={t('language')}
          value={asked}
          onChange={(next) => go({ language: next })}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        />
        {isLinkable && !link.data ? (
          <div className={styles.link}>
            <Button onPress={make} isPending={link.isPending}>
              {link.isPending ? t('making') : t('withLink')}
            </Button>
            <p className={styles.hint}>{refused.whole ?? t('withLinkHint')}</p>
          </div>
        ) : null}
        <Button kind="main" isDisabled={!sheet.ok} onPress={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      {sheet.ok ? (
        <div data-own-sheet className={styles.paper}>
          <SheetView
            sheet={sheet.value}
            clinicName={me.clinic.name[asked]}
            patient={`${patient.familyName} ${patient.givenName}`}
            contact={identity ? sheetContact(contactIn(identity, asked), asked) : []}
            code={link.data ? <SheetCode link={link.data} language={asked} label={t('qr')} /> : undefined}
          />
        </div>
      ) : (
        <Notice kind="caution">
          <p>{t('noText')}</p>
        </Notice>
      )}
    </Page>
  )
}
