import { AREA_NAMES } from '@sebone/words/names/area'
import { writePartialDate } from '@sebone/words/names/date'
import { pointSentence } from '@sebone/words/staff/correction'
import { SIGNAL_NAMES } from '@sebone/words/staff/signal'
import { Link } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import type { Api } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { protocolTexts } from './protocol-words.ts'
import { useDays } from './use-days.ts'
import styles from './table.module.css'

type Preview = inferOutput<Api['settings']['protocol']['preview']>

/** Whose follow-up would read otherwise today: how many, and the first of them by name. */
export function CareRulesChanges({ preview }: { preview: Preview }) {
  const t = useText(protocolTexts)
  const { range } = useDays()
  const counts = (['treatments', 'changed', 'dueDates', 'statuses', 'signals', 'verdicts'] as const).map(
    (name) => [name, preview[name]] as const,
  )
  return (
    <>
      <p>{t('effectRange', { range: range(preview.validFrom, preview.validTo) })}</p>
      {preview.treatments === 0 ? (
        <p>{t('noneTreated')}</p>
      ) : (
        <dl className={styles.figure}>
          {counts.map(([name, count]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
      {preview.isCut ? <p>{t('cut', { count: preview.treatments })}</p> : null}
      {preview.rows.length > 0 ? <MovedRows rows={preview.rows} /> : null}
    </>
  )
}

function MovedRows({ rows }: { rows: Preview['rows'] }) {
  const t = useText(protocolTexts)
  const language = useLanguage()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('patient')}</th>
            <th scope="col">{t('treated')}</th>
            <th scope="col">{t('change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ patient, treatedOn, points, signalsGone, signalsNew, verdicts }) => (
            <tr key={`${patient.id} ${treatedOn}`}>
              <th scope="row">
                <Link to="/patients/$patientId" params={{ patientId: patient.id }} target="_blank">
                  {patient.familyName} {patient.givenName}
                </Link>{' '}
                <span className={styles.quiet}>{patient.number}</span>
              </th>
              <td>{writePartialDate(treatedOn, language)}</td>
              <td>
                {points.map((point) => (
                  <div key={point.point}>{pointSentence(point, language)}</div>
                ))}
                {signalsGone.map(({ area, kind }) => (
                  <div key={`gone ${area} ${kind}`}>
                    {t('signalGone', { area: AREA_NAMES[language][area], kind: SIGNAL_NAMES[language][kind] })}
                  </div>
                ))}
                {signalsNew.map(({ area, kind }) => (
                  <div key={`new ${area} ${kind}`}>
                    {t('signalNew', { area: AREA_NAMES[language][area], kind: SIGNAL_NAMES[language][kind] })}
                  </div>
                ))}
                {verdicts > 0 ? <div>{t('verdictsOf', { count: verdicts })}</div> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
