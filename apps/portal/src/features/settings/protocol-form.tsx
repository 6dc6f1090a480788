import { FOLLOW_UP_POINTS, type FollowUpPoint } from '@sebone/domain/follow-up/assessment-point'
import { checkProtocol, type ProtocolRefusal } from '@sebone/domain/follow-up/check-protocol'
import { DEFAULT_PROTOCOL } from '@sebone/domain/follow-up/protocol'
import { POINT_NAMES } from '@sebone/words/names/assessment-point'
import { refusalSentence } from '@sebone/words/staff/refusals'
import { Fragment } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useApiClient, type SettingLine } from '../../data/api.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { FieldGroup } from '../../parts/field-group.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Section } from '../../parts/section.tsx'
import { Tick } from '../../parts/tick.tsx'
import field from '../../parts/field.module.css'
import { CareRulesChanges } from './care-rules-changes.tsx'
import { Cell } from './cell.tsx'
import { DecideForm } from './decide-form.tsx'
import { draftOf, protocolIn, type ProtocolDraft } from './protocol-draft.ts'
import { ProtocolExample } from './protocol-example.tsx'
import type { Protocol } from './protocol-table.tsx'
import { protocolTexts } from './protocol-words.ts'
import { latest } from './setting-version.ts'
import { useDecide } from './use-decide.ts'
import styles from './table.module.css'

interface Props {
  readonly line: SettingLine<Protocol>
  readonly onSaved: () => void
  readonly onLeave: () => void
}

const isAbout = (refusal: ProtocolRefusal, point: FollowUpPoint): boolean =>
  ('point' in refusal && refusal.point === point) || ('first' in refusal && refusal.second === point)

export function ProtocolForm({ line, ...ways }: Props) {
  const t = useText(protocolTexts)
  const language = useLanguage()
  const client = useApiClient()
  const form = useForm<ProtocolDraft>({ defaultValues: draftOf(latest(line)?.content ?? DEFAULT_PROTOCOL) })
  const protocol = protocolIn(useDraft(form))
  const checked = checkProtocol({ id: 'clinic', version: 1, ...protocol })
  const problems = checked.ok ? [] : checked.error
  const ofBaseline = problems.find((problem) => 'point' in problem && problem.point === null)
  const save = useDecide(client.settings.protocol.plan.mutate)
  return (
    <DecideForm
      line={line}
      mayStartInPast
      isDirty={form.formState.isDirty}
      read={() => (checked.ok ? protocol : null)}
      ask={(draft, validFrom) => client.settings.protocol.preview.query({ validFrom, draft })}
      show={(preview) => (
        <div className={styles.stack}>
          <CareRulesChanges preview={preview} />
          <ProtocolExample protocol={protocol} day={preview.validFrom} />
        </div>
      )}
      save={save}
      {...ways}
    >
      <Section heading={t('points')}>
        <div className={styles.scroll}>
          <table className={`${styles.table} ${styles.form}`}>
            <thead>
              <tr>
                <th scope="col">{t('point')}</th>
                <th scope="col">{t('due')}</th>
                <th scope="col">{t('opens')}</th>
                <th scope="col">{t('closes')}</th>
                <th scope="col">{t('grace')}</th>
                <th scope="col">{t('nominal')}</th>
                <th scope="col">{t('required')}</th>
              </tr>
            </thead>
            <tbody>
              {FOLLOW_UP_POINTS.map((point) => {
                const name = POINT_NAMES[language][point]
                const own = problems.filter((problem) => isAbout(problem, point))
                const cell = (key: 'due' | 'opensOnDay' | 'closesOnDay' | 'graceDays' | 'nominalDay', label: string) => (
                  <Cell
                    control={form.control}
                    name={`points.${point}.${key}`}
                    label={t('fieldOf', { field: label, point: name })}
                    isInvalid={own.length > 0}
                  />
                )
                return (
                  <Fragment key={point}>
                    <tr className={own.length > 0 ? styles.hasProblem : undefined}>
                      <th scope="row">{name}</th>
                      <td>
                        <span className={styles.inline}>
                          {cell('due', t('due'))}
                          <select
                            {...form.register(`points.${point}.unit`)}
                            className={field.input}
                            aria-label={t('unitOf', { point: name })}
                          >
                            <option value="days">{t('dayUnit')}</option>
                            <option value="months">{t('monthUnit')}</option>
                          </select>
                        </span>
                      </td>
                      <td>{cell('opensOnDay', t('opens'))}</td>
                      <td>{cell('closesOnDay', t('closes'))}</td>
                      <td>{cell('graceDays', t('grace'))}</td>
                      <td>{cell('nominalDay', t('nominal'))}</td>
                      <td>
                        <Controller
                          control={form.control}
                          name={`points.${point}.required`}
                          render={({ field: { value, onChange } }) => (
                            <Tick isSelected={value} onChange={onChange}>
                              <span className="visually-hidden">{t('requiredOf', { point: name })}</span>
                            </Tick>
                          )}
                        />
                      </td>
                    </tr>
                    {own.length > 0 ? (
                      <tr className={styles.problem}>
                        <td colSpan={7}>▲ {own.map((problem) => refusalSentence(problem, language)).join(' ')}</td>
                      </tr>
                    ) : null}
                  </Fragment>
                )
              })}
            </tbody>
          </table>
        </div>
      </Section>
      <FieldGroup name={t('baseline')}>
        <FormText
          control={form.control}
          name="baselineMaxAgeDays"
          label={t('inDays')}
          inputMode="numeric"
          problem={ofBaseline ? refusalSentence(ofBaseline, language) : undefined}
        />
      </FieldGroup>
    </DecideForm>
  )
}
