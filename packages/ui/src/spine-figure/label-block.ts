import { SPINE_FIGURE_WORDS } from '@sebone/words/figures/spine-figure'
import type { Language } from '@sebone/words/language'
import { NOT_TREATED_REASON_NAMES } from '@sebone/words/names/not-treated-reason'
import { vertebraName } from '@sebone/words/names/vertebra'
import { linesOf } from './label-lines.ts'
import { findingParts } from './site-words.ts'
import type { Site } from './sites.ts'

export type LabelLine = { readonly text: string; readonly tone: 'finding' | 'quiet' | 'framed' }

/** What stands beside one place: its name with what was done there, and under it what was found. */
export type LabelBlock = {
  readonly name: string
  readonly status: 'treated' | 'notTreated' | null
  readonly lines: readonly LabelLine[]
}

export const labelBlock = (site: Site, language: Language, width: number): LabelBlock => {
  const words = SPINE_FIGURE_WORDS[language]
  const lines = (parts: readonly string[], tone: LabelLine['tone']): readonly LabelLine[] =>
    linesOf(parts, width).map((line) => ({ text: line, tone }))
  return {
    name: 'vertebra' in site.location ? vertebraName(site.location.vertebra, language) : site.location.disc,
    status: site.treated ? 'treated' : site.notTreated ? 'notTreated' : null,
    lines: [
      ...site.findings.flatMap((finding) => lines(findingParts(finding, language), 'finding')),
      ...(site.redFramed ? lines([words.redFramed], 'framed') : []),
      ...(site.notTreated ? lines([NOT_TREATED_REASON_NAMES[language][site.notTreated]], 'quiet') : []),
    ],
  }
}
