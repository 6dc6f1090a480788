import { findingName } from '@sebone/words/names/finding'
import { useState } from 'react'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { ConditionLine } from '../../parts/condition-line.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { CorrectFinding } from './correct-finding.tsx'
import { RemoveFinding } from './remove-finding.tsx'
import { findingsTexts } from './words.ts'
import styles from './recorded-findings.module.css'

type Recorded = EpisodePage['conditions'][number]

export function RecordedFindings({ episode }: { episode: EpisodePage }) {
  const t = useText(findingsTexts)
  const language = useLanguage()
  const say = useSay()
  const { conditions } = episode
  const [open, setOpen] = useState<string | null>(null)
  const done = (isSaved: boolean) => {
    setOpen(null)
    if (isSaved) say(t('corrected'))
  }
  const [leaving, setLeaving] = useState<Recorded | null>(null)
  return (
    <Section heading={t('recorded')}>
      {conditions.length === 0 ? <NoneYet>{t('noneYet')}</NoneYet> : null}
      <Rows>
        {conditions.map((condition) => (
          <li key={condition.id} className={open === condition.id ? undefined : styles.row}>
            {open === condition.id ? <CorrectFinding episode={episode} recorded={condition} onDone={done} /> : <ConditionLine of={condition} />}
            {open === null ? (
              <Button
                kind="quiet"
                aria-label={t('correctThis', { finding: findingName(condition.kind, language) })}
                onPress={() => setOpen(condition.id)}
              >
                {t('correct')}
              </Button>
            ) : null}
            <Button
              kind="quiet"
              aria-label={t('removeThis', { finding: findingName(condition.kind, language) })}
              onPress={() => setLeaving(condition)}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </Rows>
      {leaving ? <RemoveFinding finding={leaving} onClose={() => setLeaving(null)} /> : null}
    </Section>
  )
}
