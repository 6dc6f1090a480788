import type { Extent } from '@sebone/domain/extent/extent'
import { extentMeasuresOf } from '@sebone/domain/extent/extent-measures'
import { regionOf } from '@sebone/domain/extent/region'
import type { Sensation } from '@sebone/domain/instrument/definition'
import type { ByLanguage, Language } from '../language.ts'
import { bodyShare } from '../names/body-share.ts'
import { listOf } from '../names/list.ts'
import { EXTENT_KIND_NAMES, extentChangeSentence, saddleSentence } from '../staff/extent.ts'

export const SENSATION_NAMES: ByLanguage<Readonly<Record<Sensation, string>>> = {
  en: { pain: 'Pain', numbness: 'Numbness' },
  ja: { pain: '痛み', numbness: 'しびれ' },
}

/** What the marks of a comparison mean. */
export const EXTENT_MARK_NAMES: ByLanguage<Readonly<Record<'kept' | 'gained' | 'lost', string>>> = {
  en: { kept: 'Still there', gained: 'New', lost: 'No longer' },
  ja: { kept: '続いている部位', gained: '新たな部位', lost: '消えた部位' },
}

const LEGS: ByLanguage<Readonly<Record<'left' | 'right', (names: string) => string>>> = {
  en: {
    left: (names) => `Nearest the trunk on the left leg: ${names}.`,
    right: (names) => `Nearest the trunk on the right leg: ${names}.`,
  },
  ja: {
    left: (names) => `左脚で最も体幹に近い部位：${names}。`,
    right: (names) => `右脚で最も体幹に近い部位：${names}。`,
  },
}

/** A drawn extent in words: how much, how far up each leg, the saddle, and what changed since `before`. */
export function extentSentence(sensation: Sensation, extent: Extent, before: Extent | null, language: Language): string {
  const { share, mostProximal, change, saddleNumbness } = extentMeasuresOf(sensation, extent, before)
  const isKnown = extent.kind === 'regions' && share !== null
  const size = isKnown ? bodyShare(share, language) : EXTENT_KIND_NAMES[language][extent.kind]
  const legs = (['right', 'left'] as const).flatMap((side) => {
    const nearest = mostProximal?.[side] ?? null
    return nearest ? [LEGS[language][side](listOf(nearest.regions.map((id) => regionOf(id).name[language]), language))] : []
  })
  const sentences = [
    language === 'ja' ? `${SENSATION_NAMES.ja[sensation]}：${size}。` : `${SENSATION_NAMES.en[sensation]}: ${size}.`,
    ...legs,
    ...(saddleNumbness === true ? [saddleSentence(true, language)] : []),
    ...(change ? [extentChangeSentence(change, language)] : []),
  ]
  return sentences.join(language === 'ja' ? '' : ' ')
}
