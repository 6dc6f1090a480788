import type { SpineLocation } from '@sebone/domain/spine/location'
import type { Language } from '../language.ts'
import { quoted } from './quoted.ts'
import { vertebraKind, vertebraName } from './vertebra.ts'

/** "L3/4", "L4 (vertebra)", "place unclear, printed as “upper part of disc L3”". */
export function locationName(location: SpineLocation, language: Language): string {
  if ('disc' in location) return location.disc
  if ('unclear' in location) {
    const text = quoted(location.unclear, language)
    return language === 'ja' ? `部位を特定できず（原文：${text}）` : `place unclear, printed as ${text}`
  }
  const name = vertebraName(location.vertebra, language)
  const kind = vertebraKind(location.vertebra, language)
  if (kind === null) return name
  return language === 'ja' ? `${name}（${kind}）` : `${name} (${kind})`
}
