/**
 * Forms of one character in names, the searched one last: 髙 and 﨑 are other glyphs of 高 and 崎, and people look for
 * 渡邊 as 渡辺. Only characters common in Japanese family and given names; the name itself is kept as typed.
 */
const NAME_VARIANTS: readonly string[] = [
  '髙高', '﨑嵜碕崎', '邊邉辺', '齋齊斎斉', '澤沢', '濵濱浜', '嶋嶌島', '櫻桜', '廣広', '國国', '眞真', '惠恵',
  '德徳', '榮栄', '瀨瀬', '龍竜', '圓円', '藏蔵', '曾曽', '靜静', '壽寿', '學学', '實実', '豐豊', '萬万', '條条',
  '關関', '鐵鉄', '淺浅', '增増', '與与', '𠮷吉', '𣘺橋', '桒桑', '冨富', '槇槙', '檜桧', '鷗鴎',
]

const VARIANT_OF: ReadonlyMap<string, string> = new Map(
  NAME_VARIANTS.flatMap((forms) => {
    const all = [...forms]
    const searched = all.at(-1) ?? ''
    return all.map((form) => [form, searched] as const)
  }),
)

/** Small kana as their large ones, so that シヨウ in an old register finds しょう. */
const SMALL_KANA = 'ぁぃぅぇぉっゃゅょゎゕゖ'
const LARGE_KANA = 'あいうえおつやゆよわかけ'

/**
 * The form of a name in which it is searched, never shown: NFKC, lower case, accents off, katakana as hiragana, small
 * kana as large, spaces and punctuation out, variant kanji as the common one, 々 written out. Empty where no letter is.
 */
export function searchKey(name: string): string {
  const folded = name
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{Mn}]|\p{Variation_Selector}/gu, '')
  let key = ''
  let previous = ''
  for (const letter of folded) {
    previous = letter === '々' ? previous : foldLetter(letter)
    key += previous
  }
  return key
}

/**
 * The pairs of neighbouring letters of a name's key, each once: what a search for a fragment compares with `=`.
 * A key of one letter is its own token; a text without letters has none.
 */
export function searchTokens(name: string): readonly string[] {
  const letters = [...searchKey(name)]
  if (letters.length < 2) return letters
  return [...new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))]
}

function foldLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  // Katakana ァ to ヶ stand 96 code points behind hiragana.
  const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : letter
  const small = SMALL_KANA.indexOf(kana)
  return VARIANT_OF.get(kana) ?? (small < 0 ? kana : (LARGE_KANA[small] ?? kana))
}
