import { ALERT_LEVELS, type AlertCondition } from '@sebone/domain/follow-up/alert-rule'
import { FOLLOW_UP_POINTS } from '@sebone/domain/follow-up/assessment-point'
import type { AlertRuleRefusal } from '@sebone/domain/follow-up/check-alert-rules'
import { RED_FLAGS } from '@sebone/domain/follow-up/red-flag'
import { HIGHEST_SCORE } from '@sebone/domain/symptom/scale'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { ALERT_LEVEL_NAMES } from '@sebone/words/names/alert'
import { AREA_NAMES } from '@sebone/words/names/area'
import { POINT_SHORT_NAMES } from '@sebone/words/names/assessment-point'
import { RED_FLAG_NAMES } from '@sebone/words/names/red-flag'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import field from '../../parts/field.module.css'
import type { RuleDraft } from './alert-rules-draft.ts'
import { alertRulesTexts } from './alert-rules-words.ts'
import { LevelMark } from './level-mark.tsx'
import { useRuleWords } from './rule-words.ts'
import { Some } from './some.tsx'
import cell from './cell.module.css'
import styles from './table.module.css'

interface Props {
  readonly draft: RuleDraft
  readonly isLimitReadable: boolean
  readonly problems: readonly AlertRuleRefusal[]
  readonly onChange: (draft: RuleDraft) => void
  readonly onRemove: () => void
}

const UNITS: Readonly<Partial<Record<AlertCondition['kind'], 'pointUnit' | 'scoreUnit' | 'shareUnit'>>> = {
  signal: 'pointUnit',
  scoreAtLeast: 'scoreUnit',
  numbnessLarger: 'shareUnit',
}

/** One rule in the form. */
export function RuleRow({ draft, isLimitReadable, problems, onChange, onRemove }: Props) {
  const t = useText(alertRulesTexts)
  const language = useLanguage()
  const words = useRuleWords()
  const rule = words.when(draft.when)
  const unit = UNITS[draft.when.kind]
  const most = draft.when.kind === 'numbnessLarger' ? 100 : HIGHEST_SCORE
  const hasProblem = problems.length > 0 || !isLimitReadable
  return (
    <>
      <tr className={hasProblem ? styles.hasProblem : undefined}>
        <td>
          <span className={styles.inline}>
            <LevelMark level={draft.level} />
            <select
              className={field.input}
              aria-label={t('levelOf', { rule })}
              value={draft.level}
              onChange={({ target }) => {
                const level = ALERT_LEVELS.find((one) => one === target.value)
                if (level) onChange({ ...draft, level })
              }}
            >
              {ALERT_LEVELS.map((level) => (
                <option key={level} value={level}>
                  {ALERT_LEVEL_NAMES[language][level]}
                </option>
              ))}
            </select>
          </span>
        </td>
        <th scope="row">{rule}</th>
        <td>
          <ForWhat label={t('forOf', { rule })} when={draft.when} onChange={(when) => onChange({ ...draft, when })} />
        </td>
        <td>
          {unit ? (
            <span className={styles.inline}>
              <input
                className={`${field.input} ${cell.cell} ${cell.days}`}
                inputMode="numeric"
                autoComplete="off"
                aria-label={t('limitOf', { rule })}
                aria-invalid={hasProblem ? 'true' : undefined}
                value={draft.limit}
                onChange={({ target }) => onChange({ ...draft, limit: target.value })}
              />
              <span className={styles.quiet}>{t(unit)}</span>
            </span>
          ) : null}
        </td>
        <td>
          <Button kind="quiet" aria-label={t('takeOutThis', { rule })} onPress={onRemove}>
            {t('takeOut')}
          </Button>
        </td>
      </tr>
      {hasProblem ? (
        <tr className={styles.problem}>
          <td colSpan={5}>
            ▲{' '}
            {problems.some(({ code }) => code === 'alertRuleForNothing') ? t('forNothing') : t('limitProblem', { most })}
          </td>
        </tr>
      ) : null}
    </>
  )
}

interface ForWhatProps {
  readonly label: string
  readonly when: AlertCondition
  readonly onChange: (when: AlertCondition) => void
}

function ForWhat({ label, when, onChange }: ForWhatProps) {
  const language = useLanguage()
  const t = useText(alertRulesTexts)
  switch (when.kind) {
    case 'redFlag':
      return (
        <Some label={label} all={t('allFlags')} of={RED_FLAGS} names={RED_FLAG_NAMES[language]} chosen={when.flags} onChange={(flags) => onChange({ ...when, flags })} />
      )
    case 'signal':
    case 'scoreAtLeast':
      return (
        <Some label={label} all={t('allAreas')} of={SYMPTOM_AREAS} names={AREA_NAMES[language]} chosen={when.areas} onChange={(areas) => onChange({ ...when, areas })} />
      )
    case 'pointStatus':
      return (
        <Some label={label} all={t('allPoints')} of={FOLLOW_UP_POINTS} names={POINT_SHORT_NAMES[language]} chosen={when.points} onChange={(points) => onChange({ ...when, points })} />
      )
    default:
      return null
  }
}
