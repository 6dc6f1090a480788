import type { ProgressReport } from '@sebone/domain/report/progress-report'
import type { Language } from '../language.ts'
import { plural } from '../names/count.ts'
import { listOf } from '../names/list.ts'
import { METHOD_NAMES } from '../names/method.ts'
import { NOT_TREATED_REASON_NAMES } from '../names/not-treated-reason.ts'
import type { Definition, Section } from './document.ts'

const TEXTS = {
  en: {
    heading: 'Treatment',
    method: 'Method',
    treated: 'Discs treated',
    treatedCount: (count: number) => plural(count, 'disc'),
    notKnown: 'not known',
    none: 'none',
    notTreated: 'Not treated',
  },
  ja: {
    heading: '治療内容',
    method: '治療法',
    treated: '治療した椎間',
    treatedCount: (count: number) => `${count}か所`,
    notKnown: '不明',
    none: 'なし',
    notTreated: '治療できなかった椎間',
  },
} as const

export function treatmentSection({ procedure }: ProgressReport, language: Language): Section {
  const texts = TEXTS[language]
  const { method, discs, notTreated } = procedure
  const treated: Definition =
    discs === null || discs.length === 0
      ? { term: texts.treated, text: discs === null ? texts.notKnown : texts.none, note: null }
      : { term: texts.treated, text: listOf(discs, language), note: texts.treatedCount(discs.length) }
  const entries: readonly Definition[] = [
    { term: texts.method, text: METHOD_NAMES[language][method], note: null },
    treated,
    ...notTreated.map(({ disc, reason }) => ({
      term: texts.notTreated,
      text: disc,
      note: NOT_TREATED_REASON_NAMES[language][reason],
    })),
  ]
  return { key: 'treatment', heading: texts.heading, blocks: [{ kind: 'definitions', entries }] }
}
