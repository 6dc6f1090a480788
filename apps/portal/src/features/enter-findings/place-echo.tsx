import type { ReadLocation } from '@sebone/domain/spine/location'
import { FINDINGS, fitsLocation, type FindingKind, type FindingPlace } from '@sebone/domain/spine/finding'
import { listOf } from '@sebone/words/names/list'
import { findingName } from '@sebone/words/names/finding'
import { vertebraName } from '@sebone/words/names/vertebra'
import { notationSentence } from '@sebone/words/staff/notation-refusal'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Echo } from '../../parts/echo.tsx'
import { findingsTexts } from './words.ts'

interface Props {
  readonly places: readonly ReadLocation[]
  readonly kinds: readonly FindingKind[]
}

const TAKES: Readonly<Record<FindingPlace, 'takesDisc' | 'takesVertebra' | 'takesNone' | null>> = {
  disc: 'takesDisc',
  vertebra: 'takesVertebra',
  none: 'takesNone',
  any: null,
}

/** What would be recorded, in words, while it is still being typed. */
export function PlaceEcho({ places, kinds }: Props) {
  const t = useText(findingsTexts)
  const language = useLanguage()
  const unclear = places.find(({ because }) => because !== null)
  const wrong = kinds.find((kind) => places.some(({ location }) => !fitsLocation(kind, location)))
  const instead = wrong ? TAKES[FINDINGS[wrong].takes] : null
  const kindNames = listOf(kinds.map((kind) => FINDINGS[kind].name[language].toLocaleLowerCase(language)), language)
  const placeNames = places.map(({ location }) =>
    'disc' in location
      ? t('disc', { name: location.disc })
      : 'vertebra' in location
        ? t('vertebra', { name: vertebraName(location.vertebra, language) })
        : location.unclear,
  )
  if (unclear?.because) {
    return <Echo isOpen>{t('unclear', { why: notationSentence(unclear.because, language) })}</Echo>
  }
  if (wrong && instead) return <Echo isOpen>{t(instead, { kind: findingName(wrong, language) })}</Echo>
  if (places.length === 0) return <Echo>{kinds.length > 0 ? t('withoutPlace', { kinds: kindNames }) : null}</Echo>
  const reading = { places: listOf(placeNames, language) }
  return <Echo>{kinds.length > 0 ? t('readsAsWith', { ...reading, kinds: kindNames }) : t('readsAs', reading)}</Echo>
}
