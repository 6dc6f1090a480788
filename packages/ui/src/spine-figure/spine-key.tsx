import { SPINE_FIGURE_WORDS } from '@sebone/words/figures/spine-figure'
import type { Language } from '@sebone/words/language'
import { crossPath, discPath, discRingPath, framePath } from './shape-path.ts'
import type { Corners } from './outline.ts'
import type { Site } from './sites.ts'
import styles from './spine-figure.module.css'

/** A small disc, to show each mark by itself. */
const DISC: Corners = [
  { x: 6, y: 7 },
  { x: 30, y: 7 },
  { x: 30, y: 17 },
  { x: 6, y: 17 },
]

/** What the marks mean, and only those that are on the drawing. */
export function SpineKey({ sites, language }: { sites: readonly Site[]; language: Language }) {
  const words = SPINE_FIGURE_WORDS[language]
  const marks = [
    {
      word: words.treated,
      isShown: sites.some(({ treated }) => treated),
      mark: <path className={styles.discTreated} d={discPath(DISC)} />,
    },
    {
      word: words.finding,
      isShown: sites.some(({ findings }) => findings.length > 0),
      mark: <path className={styles.ring} d={discRingPath(DISC)} />,
    },
    {
      word: words.notTreated,
      isShown: sites.some(({ notTreated }) => notTreated !== null),
      mark: (
        <>
          <path className={styles.discRefused} d={discPath(DISC)} />
          <path className={styles.cross} d={crossPath(DISC)} />
        </>
      ),
    },
    {
      word: words.redFramed,
      isShown: sites.some(({ redFramed }) => redFramed),
      mark: <path className={styles.frame} d={framePath(DISC, 4)} />,
    },
  ].filter(({ isShown }) => isShown)
  if (marks.length === 0) return null
  return (
    <ul className={styles.key} aria-hidden="true">
      {marks.map(({ word, mark }) => (
        <li key={word}>
          <svg viewBox="0 0 36 24" className={styles.keyMark}>
            {mark}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}
