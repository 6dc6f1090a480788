import { SPINE_FIGURE_WORDS } from '@sebone/words/figures/spine-figure'
import type { Language } from '@sebone/words/language'
import type { FigureLayout } from './figure-layout.ts'
import styles from './spine-figure.module.css'

const TONES = { finding: 'labelLine', quiet: 'labelQuiet', framed: 'labelFramed' } as const

/** A hairline from each marked place to its name; drawn under the marks, so that it ends where they begin. */
export function SiteLeaders({ layout: { labels, labelX, lineHeight } }: { layout: FigureLayout }) {
  return (
    <g aria-hidden="true">
      {labels.map(({ site, from, top }) => {
        const d = `M${from.x} ${from.y}L${labelX - 14} ${top + lineHeight / 2}H${labelX - 5}`
        return (
          <g key={site.name}>
            <path className={styles.leaderHalo} d={d} />
            <path className={styles.leader} d={d} />
          </g>
        )
      })}
    </g>
  )
}

/** The names beside the column, with what was found and done at each. */
export function SiteLabels({ layout, language }: { layout: FigureLayout; language: Language }) {
  const { labels, labelX, lineHeight } = layout
  const words = SPINE_FIGURE_WORDS[language]
  return (
    <g aria-hidden="true">
      {labels.map(({ site, block, top }) => (
        <text key={site.name} x={labelX} y={top + lineHeight / 2}>
          <tspan className={styles.labelName}>{block.name}</tspan>
          {block.status && (
            <tspan className={block.status === 'treated' ? styles.labelTreated : styles.labelRefused} dx={7}>
              {words[block.status]}
            </tspan>
          )}
          {block.lines.map(({ text, tone }, index) => (
            <tspan key={index} className={styles[TONES[tone]]} x={labelX} y={top + lineHeight * (index + 1.5)}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
