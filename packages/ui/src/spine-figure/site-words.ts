import type { SpineLocation } from '@sebone/domain/spine/location'
import { SPINE_FIGURE_WORDS } from '@sebone/words/figures/spine-figure'
import type { Language } from '@sebone/words/language'
import { findingName } from '@sebone/words/names/finding'
import { gradeName } from '@sebone/words/names/grade'
import { locationName } from '@sebone/words/names/location'
import { NOT_TREATED_REASON_NAMES } from '@sebone/words/names/not-treated-reason'
import { SIDE_NAMES } from '@sebone/words/names/side'
import { vertebraName } from '@sebone/words/names/vertebra'
import type { FigureFinding, Site } from './sites.ts'

/** Name, side and grade, each with what separates it from the next. */
export const findingParts = ({ kind, side, grade }: FigureFinding, language: Language): readonly string[] => {
  const parts = [
    findingName(kind, language),
    ...(side ? [SIDE_NAMES[language][side]] : []),
    ...(grade ? [gradeName(grade, language)] : []),
  ]
  return parts.map((part, index) => (index + 1 < parts.length ? part + SPINE_FIGURE_WORDS[language].within : part))
}

/** "Foraminal stenosis, left". */
export const findingText = (finding: FigureFinding, language: Language): string =>
  findingParts(finding, language).join('')

/** A finding of the whole skeleton, or of places that the drawing does not show. */
export const findingElsewhereText = (
  finding: FigureFinding,
  places: readonly SpineLocation[],
  language: Language,
): string =>
  [findingText(finding, language), ...places.map((place) => locationName(place, language))].join(
    SPINE_FIGURE_WORDS[language].within,
  )

const inSentence = (text: string, language: Language): string =>
  language === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** What the figure shows at one place, as a person would say it: "Disc L3/4: spinal canal stenosis; treated". */
export const siteSentence = ({ location, findings, redFramed, treated, notTreated }: Site, language: Language): string => {
  const words = SPINE_FIGURE_WORDS[language]
  const name =
    'disc' in location
      ? words.disc(location.disc)
      : location.vertebra === 'coccyx'
        ? vertebraName(location.vertebra, language)
        : words.bone(location.vertebra)
  const known = [
    ...findings.map((finding) => inSentence(findingText(finding, language), language)),
    redFramed ? words.redFramed : null,
    treated ? words.treated : null,
    notTreated ? words.notTreated + words.after + NOT_TREATED_REASON_NAMES[language][notTreated] : null,
  ].filter((part) => part !== null)
  return name + words.after + (known.length > 0 ? known.join(words.between) : words.nothingRecorded)
}
