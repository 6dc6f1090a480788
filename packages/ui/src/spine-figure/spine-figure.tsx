import type { SpineLocation } from '@sebone/domain/spine/location'
import { SPINE_FIGURE_WORDS } from '@sebone/words/figures/spine-figure'
import type { Language } from '@sebone/words/language'
import { figureLayout, type FigureRegion } from './figure-layout.ts'
import { SiteLabels } from './site-labels.tsx'
import { findingElsewhereText, siteSentence } from './site-words.ts'
import { isMarked, siteNameOf, type Site, type SpineFacts } from './sites.ts'
import { SpineColumn } from './spine-column.tsx'
import { SpineKey } from './spine-key.tsx'
import { SpineOptions } from './spine-options.tsx'
import { useRovingSite } from './use-roving-site.ts'
import styles from './spine-figure.module.css'

export interface SpineFigureProps extends SpineFacts {
  readonly language: Language
  /** Left out: the loin, or the whole spine when something is recorded above it. */
  readonly region?: FigureRegion
  readonly selected?: SpineLocation | null
  /** Given: the figure becomes a list box of discs and bones. */
  readonly onSelect?: (location: SpineLocation) => void
}

/** A spine with what was found and done at each place; the same drawing on screen, in print and in grey. */
export function SpineFigure({ language, region, selected = null, onSelect, ...facts }: SpineFigureProps) {
  const layout = figureLayout(facts, language, region)
  const { left, top, width, height } = layout.viewBox
  const words = SPINE_FIGURE_WORDS[language]
  const sites = layout.sites.map(({ site }) => site)
  const selectedName = selected && siteNameOf(selected)
  const choose = (site: Site): void => onSelect?.(site.location)
  const roving = useRovingSite(sites, selectedName, choose)
  const drawing = (
    <>
      <SpineColumn layout={layout} />
      <SiteLabels layout={layout} language={language} />
    </>
  )
  const view = { className: styles.drawing, viewBox: `${left} ${top} ${width} ${height}` }
  const elsewhere = facts.conditions.flatMap((finding) => {
    const places = finding.at.filter((place) => !sites.some(({ name }) => name === siteNameOf(place)))
    return finding.at.length === 0 || places.length > 0 ? [findingElsewhereText(finding, places, language)] : []
  })

  return (
    <figure className={styles.figure}>
      {onSelect ? (
        <svg {...view} role="listbox" tabIndex={-1} aria-label={words.choose} onKeyDown={roving.onKeyDown}>
          {drawing}
          <SpineOptions layout={layout} language={language} selected={selectedName} roving={roving} choose={choose} />
        </svg>
      ) : (
        <>
          <svg {...view} role="img" aria-label={words.name}>
            {drawing}
          </svg>
          <ul className="visually-hidden">
            {sites.filter(isMarked).map((site) => (
              <li key={site.name}>{siteSentence(site, language)}</li>
            ))}
          </ul>
        </>
      )}
      <figcaption className={styles.caption}>
        <SpineKey sites={sites} language={language} />
        {elsewhere.length > 0 && (
          <dl className={styles.elsewhere}>
            <dt>{words.elsewhere}</dt>
            {elsewhere.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </dl>
        )}
      </figcaption>
    </figure>
  )
}
