/** Hiragana in Hepburn, row by row; what is not listed is no kana of a name. */
const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo',
    'たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho',
    'ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn',
  ].flatMap((row) => row.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)])),
)

/** A name in kana as a passport would write it, in lower case; null where a letter is no kana. Long vowels are short. */
export function romanise(kana: string): string | null {
  let latin = ''
  let isDoubled = false
  const hiragana = kana.normalize('NFKC').replace(/[ァ-ヶ]/gu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) - 0x60))
  for (const letter of hiragana) {
    const small = 'ゃゅょ'.indexOf(letter)
    if (small >= 0) {
      const vowel = 'auo'.charAt(small)
      latin = latin.replace(/i$/u, /(?:sh|ch|j)i$/u.test(latin) ? vowel : `y${vowel}`)
    } else if (letter === 'っ') {
      isDoubled = true
    } else if (letter !== 'ー' && !/\s/u.test(letter)) {
      const syllable = SYLLABLES[letter]
      if (syllable === undefined) return null
      latin += isDoubled ? syllable.charAt(0) + syllable : syllable
      isDoubled = false
    }
  }
  return latin === '' ? null : foldRomanised(latin)
}

/** Spellings of one name on one form: Satoh, Satou and Sato; Simizu and Shimizu; Honma and Homma. Lower case in and out. */
export function foldRomanised(latin: string): string {
  return latin
    .replace(/si/gu, 'shi')
    .replace(/sy([auo])/gu, 'sh$1')
    .replace(/(?<![sc])hu/gu, 'fu')
    .replace(/ti/gu, 'chi')
    .replace(/ty([auo])/gu, 'ch$1')
    .replace(/tu/gu, 'tsu')
    .replace(/zi/gu, 'ji')
    .replace(/[zj]y([auo])/gu, 'j$1')
    .replace(/n(?=[bpm])/gu, 'm')
    .replace(/tch/gu, 'cch')
    .replace(/o[uh](?![aeiou])|oo/gu, 'o')
    .replace(/uu/gu, 'u')
}
