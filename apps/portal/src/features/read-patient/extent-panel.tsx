import type { Extent } from '@sebone/domain/extent/extent'
import { regionsOf } from '@sebone/domain/extent/extent'
import { surfaceShareOf } from '@sebone/domain/extent/surface-share'
import { ExtentFigure } from '@sebone/ui/body-map/extent-figure'
import { SENSATION_NAMES } from '@sebone/words/figures/extent-figure'
import { bodyShare } from '@sebone/words/names/body-share'
import { EXPLORATORY } from '@sebone/words/names/exploratory'
import { writeDate } from '@sebone/words/names/date'
import { DISCORDANCE_SENTENCES } from '@sebone/words/staff/discordance'
import { EXTENT_KIND_NAMES, extentChangeSentence } from '@sebone/words/staff/extent'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Section } from '../../parts/section.tsx'
import { extentThenAndNow, type ExtentThenAndNow } from './extents-of.ts'
import { extentTexts } from './extent-words.ts'
import styles from './extent-panel.module.css'

interface Props {
  readonly episode: EpisodePage
  readonly shown: EpisodePage['courses'][number]
}

/** The body then and now: what the scores do not show (report no. 62: the number stayed, the area shrank to the toes). */
export function ExtentPanel({ episode, shown }: Props) {
  const t = useText(extentTexts)
  const language = useLanguage()
  const pairs = (['numbness', 'pain'] as const).flatMap((sensation) => extentThenAndNow(sensation, episode, shown) ?? [])
  if (pairs.length === 0) return null
  return (
    <Section heading={t('title')}>
      <p className={styles.exploratory}>{EXPLORATORY[language]}</p>
      <div className={styles.pairs}>
        {pairs.map((pair) => (
          <ThenAndNow key={pair.sensation} pair={pair} />
        ))}
      </div>
    </Section>
  )
}

function ThenAndNow({ pair: { sensation, before, now, measures, discordance } }: { pair: ExtentThenAndNow }) {
  const t = useText(extentTexts)
  const language = useLanguage()
  const dayOf = ({ answeredOn }: ExtentThenAndNow['now']['assessment']) => (answeredOn ? writeDate(answeredOn, language) : '')
  const sizeOf = (extent: Extent) => {
    const regions = regionsOf(extent)
    return regions && regions.length > 0 ? bodyShare(surfaceShareOf(regions), language) : EXTENT_KIND_NAMES[language][extent.kind]
  }
  return (
    <section className={styles.pair}>
      <h3 className={styles.sensation}>{SENSATION_NAMES[language][sensation]}</h3>
      <div className={styles.figures}>
        {before ? (
          <div className={styles.side}>
            <p className={styles.name}>
              {t('before')} <span className={styles.more}>{dayOf(before.assessment)}</span> <strong>{sizeOf(before.extent)}</strong>
            </p>
            <ExtentFigure sensation={sensation} extent={before.extent} language={language} size="small" />
          </div>
        ) : null}
        <div className={styles.side}>
          <p className={styles.name}>
            {t(before ? 'now' : 'only')} <span className={styles.more}>{dayOf(now.assessment)}</span> <strong>{sizeOf(now.extent)}</strong>
          </p>
          <ExtentFigure sensation={sensation} extent={now.extent} before={before?.extent ?? null} language={language} size="small" />
        </div>
      </div>
      {measures.change ? <p>{extentChangeSentence(measures.change, language)}</p> : null}
      {discordance ? <p className={styles.discordance}>{DISCORDANCE_SENTENCES[language][discordance]}</p> : null}
    </section>
  )
}
