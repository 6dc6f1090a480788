import { checkPriceEntries } from '@sebone/domain/pricing/check-entries'
import { refusalSentence } from '@sebone/words/staff/refusals'
import { Fragment } from 'react'
import { Controller, useFieldArray, useForm } from 'react-hook-form'
import { useApiClient, type SettingLine } from '../../data/api.ts'
import { readWhole } from '../../data/read-whole.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { Tick } from '../../parts/tick.tsx'
import { Cell } from './cell.tsx'
import { DecideForm } from './decide-form.tsx'
import { PriceChanges } from './price-changes.tsx'
import { pricesTexts } from './prices-words.ts'
import { latest } from './setting-version.ts'
import { useDecide } from './use-decide.ts'
import styles from './table.module.css'

export interface Prices {
  readonly taxRatePercent: number
  readonly entries: readonly { readonly sites: number; readonly total: number; readonly inferred: boolean }[]
}

interface Props {
  readonly line: SettingLine<Prices>
  readonly method: 'cellgel'
  readonly onSaved: () => void
  readonly onLeave: () => void
}

/** A new list, filled in with the last one. Confirming a price is a new list too: the old one stays as it was. */
export function PricesForm({ line, method, ...ways }: Props) {
  const t = useText(pricesTexts)
  const language = useLanguage()
  const client = useApiClient()
  const before = latest(line)?.content ?? { taxRatePercent: 10, entries: [] }
  const form = useForm({
    defaultValues: { prices: before.entries.map(({ total, inferred }) => ({ total: total.toLocaleString('en-US'), inferred })) },
  })
  const rows = useFieldArray({ control: form.control, name: 'prices' })
  const typed = useDraft(form).prices.map(({ total, inferred }, index) => ({ sites: index + 1, total: readWhole(total), inferred }))
  const checked = checkPriceEntries(typed)
  const problems = checked.ok ? [] : checked.error
  const named = (count: number) => t('siteCount', { count })
  const save = useDecide(client.settings.prices.plan.mutate)
  return (
    <DecideForm
      line={line}
      isDirty={form.formState.isDirty}
      read={() => (checked.ok ? { taxRatePercent: before.taxRatePercent, entries: typed } : null)}
      ask={(draft, validFrom) => client.settings.prices.preview.query({ method, validFrom, draft })}
      show={(preview) => <PriceChanges preview={preview} />}
      save={(decision) => save({ method, ...decision })}
      {...ways}
    >
      <Section heading={t('list')}>
        <table className={`${styles.table} ${styles.narrow} ${styles.form}`}>
          <thead>
            <tr>
              <th scope="col">{t('sites')}</th>
              <th scope="col">{t('price')}</th>
              <th scope="col">{t('confirmed')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.fields.map((row, index) => {
              const own = problems.filter((problem) => 'sites' in problem && problem.sites === index + 1)
              return (
                <Fragment key={row.id}>
                  <tr className={own.length > 0 ? styles.hasProblem : undefined}>
                    <th scope="row">{named(index + 1)}</th>
                    <td>
                      <Cell
                        control={form.control}
                        name={`prices.${index}.total`}
                        label={t('priceOf', { sites: named(index + 1) })}
                        isInvalid={own.length > 0}
                        width="yen"
                      />
                    </td>
                    <td>
                      <Controller
                        control={form.control}
                        name={`prices.${index}.inferred`}
                        render={({ field }) => (
                          <Tick isSelected={!field.value} onChange={(isConfirmed) => field.onChange(!isConfirmed)}>
                            {t('confirm')}
                            <span className="visually-hidden"> {t('confirmThis', { sites: named(index + 1) })}</span>
                          </Tick>
                        )}
                      />
                    </td>
                  </tr>
                  {own.length > 0 ? (
                    <tr className={styles.problem}>
                      <td colSpan={3}>▲ {own.map((problem) => refusalSentence(problem, language)).join(' ')}</td>
                    </tr>
                  ) : null}
                </Fragment>
              )
            })}
          </tbody>
        </table>
        <div className={styles.inline}>
          <Button onPress={() => rows.append({ total: '', inferred: false })}>
            {t('addSite', { sites: named(rows.fields.length + 1) })}
          </Button>
          {rows.fields.length > 1 ? (
            <Button kind="quiet" onPress={() => rows.remove(rows.fields.length - 1)}>
              {t('removeSite')}
            </Button>
          ) : null}
        </div>
        <p className={styles.quiet}>{t('taxIs', { rate: before.taxRatePercent })}</p>
      </Section>
    </DecideForm>
  )
}
