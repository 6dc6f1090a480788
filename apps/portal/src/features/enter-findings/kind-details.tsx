import { FINDINGS, type FindingKind } from '@sebone/domain/spine/finding'
import { GRADES, readGrade, type Grade } from '@sebone/domain/spine/grade'
import { findingName } from '@sebone/words/names/finding'
import { gradeName } from '@sebone/words/names/grade'
import { SIDE_NAMES } from '@sebone/words/names/side'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { PlainSelect } from '../../parts/plain-select.tsx'
import { Tick } from '../../parts/tick.tsx'
import type { FindingDetails } from './finding-draft.ts'
import { findingsTexts } from './words.ts'
import styles from './kind-details.module.css'

interface Props {
  readonly kind: FindingKind
  readonly details: FindingDetails
  readonly onChange: (details: FindingDetails) => void
}

/** The value of an option, `meyerding II`, as the grade that it stands for. */
const gradeOf = (kind: FindingKind, value: string): Grade | null => {
  const system = FINDINGS[kind].gradedBy.find((each) => value.startsWith(`${each} `))
  const read = system ? readGrade(system, value.slice(system.length + 1)) : null
  return read?.ok ? read.value : null
}

const gradesOf = (kind: FindingKind): readonly Grade[] =>
  FINDINGS[kind].gradedBy.flatMap((system) => GRADES[system].flatMap((grade) => gradeOf(kind, `${system} ${grade}`) ?? []))

const valueOf = (grade: Grade | null): string => (grade ? `${grade.system} ${grade.grade}` : '')

/** Side, grade and the red frame of one ticked finding; each may stay unsaid. */
export function KindDetails({ kind, details, onChange }: Props) {
  const t = useText(findingsTexts)
  const language = useLanguage()
  const name = findingName(kind, language)
  const sides = SIDE_NAMES[language]
  const side = (value: string) => (value === 'left' || value === 'right' || value === 'both' ? value : null)
  return (
    <div role="group" aria-label={name} className={styles.details}>
      <PlainSelect
        label={t('side')}
        value={details.side ?? ''}
        onChange={(value) => onChange({ ...details, side: side(value) })}
        options={[
          { value: '', label: t('sideNone') },
          { value: 'left', label: sides.left },
          { value: 'right', label: sides.right },
          { value: 'both', label: sides.both },
        ]}
      />
      {FINDINGS[kind].gradedBy.length > 0 ? (
        <PlainSelect
          label={t('grade')}
          value={valueOf(details.grade)}
          onChange={(value) => onChange({ ...details, grade: gradeOf(kind, value) })}
          options={[
            { value: '', label: t('gradeNone') },
            ...gradesOf(kind).map((grade) => ({ value: valueOf(grade), label: gradeName(grade, language) })),
          ]}
        />
      ) : null}
      <Tick isSelected={details.redFramed} onChange={(redFramed) => onChange({ ...details, redFramed })}>
        {t('redFramed')}
      </Tick>
    </div>
  )
}
