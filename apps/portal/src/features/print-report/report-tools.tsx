import { LANGUAGES, type Language } from '@sebone/words/language'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { writePartialDate } from '@sebone/words/names/date'
import { useForm } from 'react-hook-form'
import type { EpisodePage } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { reportTexts } from './words.ts'
import styles from './report-tools.module.css'

interface Props {
  readonly patientId: string
  readonly procedures: EpisodePage['procedures']
  readonly printed: { readonly lang: Language; readonly asOf: string; readonly procedure: string }
  readonly problem: string | undefined
  readonly onChange: (change: { lang?: Language; asOf?: string; procedure?: string }) => void
}

/** Beside the report, never on it: its language, its day, which treatment, and the printer. */
export function ReportTools({ patientId, procedures, printed, problem, onChange }: Props) {
  const t = useText(reportTexts)
  const language = useLanguage()
  const may = useMay()
  const form = useForm({ defaultValues: { asOf: printed.asOf } })
  return (
    <aside className={`${styles.tools} screen-only`}>
      <Choice
        label={t('language')}
        value={printed.lang}
        onChange={(lang) => onChange({ lang })}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
      />
      {procedures.length > 1 ? (
        <Choice
          label={t('treatment')}
          value={printed.procedure}
          onChange={(procedure) => onChange({ procedure })}
          options={procedures.map(({ id, performedIn }) => ({
            value: id,
            label: writePartialDate(performedIn, language),
          }))}
        />
      ) : null}
      <form noValidate className={styles.day} onSubmit={form.handleSubmit(({ asOf }) => onChange({ asOf: asOf.trim() }))}>
        <FormText control={form.control} name="asOf" label={t('asOf')} description={t('asOfHint')} problem={problem} />
        <Button type="submit">{t('show')}</Button>
      </form>
      <div className={styles.actions}>
        <Button kind="main" onPress={() => window.print()}>
          {t('print')}
        </Button>
        {may('findings:write') ? (
          <LinkButton kind="quiet" to="/patients/$patientId/history" params={{ patientId }} search={(kept) => kept}>
            {t('edit')}
          </LinkButton>
        ) : null}
      </div>
      <p className={styles.note}>{t('internal')}</p>
    </aside>
  )
}
