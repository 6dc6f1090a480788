import { ALERT_LEVELS, type AlertRule } from '@sebone/domain/follow-up/alert-rule'
import { checkAlertRules } from '@sebone/domain/follow-up/check-alert-rules'
import { DEFAULT_ALERT_RULES } from '@sebone/domain/follow-up/default-alert-rules'
import { refusalSentence } from '@sebone/words/staff/refusals'
import { useState } from 'react'
import { useApiClient, type SettingLine } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PlainSelect } from '../../parts/plain-select.tsx'
import { Section } from '../../parts/section.tsx'
import { draftOfRule, isLimitReadable, isNewCondition, NEW_CONDITION_KEYS, NEW_CONDITIONS, ruleIn, type NewCondition } from './alert-rules-draft.ts'
import { alertRulesTexts } from './alert-rules-words.ts'
import { DecideForm } from './decide-form.tsx'
import { DryRunResult } from './dry-run-result.tsx'
import { RuleRow } from './rule-row.tsx'
import { useRuleWords } from './rule-words.ts'
import { latest } from './setting-version.ts'
import { useDecide } from './use-decide.ts'
import styles from './table.module.css'

interface Props {
  readonly line: SettingLine<readonly AlertRule[]>
  readonly onSaved: () => void
  readonly onLeave: () => void
}

export function AlertRulesForm({ line, ...ways }: Props) {
  const t = useText(alertRulesTexts)
  const language = useLanguage()
  const client = useApiClient()
  const words = useRuleWords()
  const before = latest(line)?.content ?? DEFAULT_ALERT_RULES
  const [drafts, setDrafts] = useState(() => before.map(draftOfRule))
  const [adding, setAdding] = useState<NewCondition>('worse')
  const rules = drafts.map(ruleIn)
  const checked = checkAlertRules(rules)
  const problems = checked.ok ? [] : checked.error
  const ofAll = problems.filter((problem) => !('id' in problem))
  const isReadable = rules.every(isLimitReadable)
  const save = useDecide(client.settings.alertRules.plan.mutate)
  const ofLevel = ALERT_LEVELS.flatMap((level) => drafts.filter((draft) => draft.level === level))
  return (
    <DecideForm
      line={line}
      isDirty={JSON.stringify(rules) !== JSON.stringify(before)}
      read={() => (checked.ok && isReadable ? rules : null)}
      ask={(draft) => client.settings.alertRules.dryRun.query({ draft })}
      show={(run) => <DryRunResult run={run} />}
      save={save}
      {...ways}
    >
      <Section heading={t('rules')}>
        <div className={styles.scroll}>
          <table className={`${styles.table} ${styles.form}`}>
            <thead>
              <tr>
                <th scope="col">{t('level')}</th>
                <th scope="col">{t('when')}</th>
                <th scope="col">{t('forWhat')}</th>
                <th scope="col">{t('limit')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('takeOut')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {ofLevel.map((draft) => (
                <RuleRow
                  key={draft.id}
                  draft={draft}
                  isLimitReadable={isLimitReadable(ruleIn(draft))}
                  problems={problems.filter((problem) => 'id' in problem && problem.id === draft.id)}
                  onChange={(changed) => setDrafts(drafts.map((one) => (one.id === draft.id ? changed : one)))}
                  onRemove={() => setDrafts(drafts.filter((one) => one.id !== draft.id))}
                />
              ))}
            </tbody>
          </table>
        </div>
        {ofAll.length > 0 ? (
          <div tabIndex={-1} data-problem>
            <Notice kind="alert">
              {ofAll.map((problem) => (
                <p key={problem.code}>{refusalSentence(problem, language)}</p>
              ))}
            </Notice>
          </div>
        ) : null}
        <div className={styles.inline}>
          <PlainSelect
            label={t('add')}
            value={adding}
            onChange={(key) => setAdding(isNewCondition(key) ? key : adding)}
            options={NEW_CONDITION_KEYS.map((key) => ({ value: key, label: words.when(NEW_CONDITIONS[key]) }))}
          />
          <Button onPress={() => setDrafts([...drafts, draftOfRule({ id: newId(), level: 'look', when: NEW_CONDITIONS[adding] })])}>
            {t('addThis')}
          </Button>
        </div>
      </Section>
    </DecideForm>
  )
}
