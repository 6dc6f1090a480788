import type { Certainty, IdentifyingKind, IdentifyingPlace } from './identifying-text.ts'
import { PREFECTURES } from './prefecture.ts'
import { narrow } from './folded-text.ts'

/** Signs that stand for a hyphen between digits, ー among them. */
const HYPHENS = '\\-\\u2010-\\u2015\\u2212\\u30fc'
const HYPHEN = `[${HYPHENS}]`
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = '(?:[12]\\d|3[01]|0?[1-9])'
const ERA = '(?:明治|大正|昭和|平成|令和|[MTSHR])\\s?(?:元|\\d{1,2})'
/** 一 to 九十九 as written out in Japanese. */
const KANJI_NUMBER = '[一二三四五六七八九十]{1,3}'
const YEAR = `(?:(?:1[89]|20|21)\\d{2}|${ERA})`
const NAME_LETTERS = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]'
const NOT_IN_NUMBER = '(?<![\\d.,/])'

type Pattern = readonly [kind: IdentifyingKind, certainty: Certainty, source: string, flags?: string]

/**
 * Patterns on the text in half-width letters. Each is bounded in length, so that the work grows with the text only.
 * Titles before and after names find people whom nobody named to us; words that take the same titles are `NOT_A_PERSON`.
 */
const PATTERNS: readonly Pattern[] = [
  ['email', 'certain', '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}'],
  ['postalCode', 'certain', `〒\\s?\\d{3}${HYPHEN}?\\d{4}`],
  ['postalCode', 'possible', `(?<![\\d${HYPHENS}])\\d{3}${HYPHEN}\\d{4}(?![\\d${HYPHENS}])`],
  ['phone', 'certain', `(?<!\\d)(?:\\+81[\\s-]?\\(?0?\\)?\\d|0\\d)\\d{0,3}(?:[\\s)(]|${HYPHEN}){1,2}\\d{1,4}(?:[\\s)(]|${HYPHEN}){1,2}\\d{3,4}(?!\\d)`],
  ['phone', 'certain', '(?<!\\d)0[5789]0\\d{8}(?!\\d)'],
  ['phone', 'possible', '(?<!\\d)0\\d{9}(?!\\d)'],
  ['phone', 'certain', '\\+[1-9]\\d{0,2}(?:[\\s-]?\\(?\\d{1,4}\\)?){2,5}'],
  ['exactDate', 'certain', `${YEAR}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日`],
  ['exactDate', 'certain', `(?<!\\d)\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日`],
  ['exactDate', 'certain', `${KANJI_NUMBER}\\s?月\\s?${KANJI_NUMBER}\\s?日`],
  ['exactDate', 'certain', `${NOT_IN_NUMBER}(?:1[89]|20|21)\\d{2}([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)`],
  ['exactDate', 'certain', `(?<![\\w])${ERA}[./]\\d{1,2}[./]\\d{1,2}(?!\\d)`],
  ['exactDate', 'certain', `${NOT_IN_NUMBER}\\d{1,2}([-/.])\\d{1,2}\\1(?:(?:19|20|21)\\d{2})(?!\\d)`],
  ['exactDate', 'certain', `(?<!\\d)${DAY}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![\\p{L}])`],
  ['exactDate', 'certain', `(?<!\\p{L})${MONTH} (?:the )?${DAY}(?:st|nd|rd|th)?(?!\\d)`],
  ['exactAge', 'certain', '(?<!\\d)\\d{1,3}\\s?[歳才](?!代|以|未|を超|まで|から|きざみ|ごと)'],
  ['exactAge', 'certain', `${KANJI_NUMBER}[歳才](?!代|以|未|を超|まで|から|きざみ|ごと)`],
  ['exactAge', 'certain', '(?<!\\d)\\d{1,3}\\s?(?:years of age|y/?o)(?!\\p{L})', 'iu'],
  ['exactAge', 'certain', '(?<!\\d)\\d{1,3}[- ]years?[- ]old(?!\\p{L})', 'iu'],
  ['exactAge', 'certain', '(?<!\\p{L})(?:aged?|age of) \\d{1,3}(?![\\d0]*s)(?!\\d)', 'iu'],
  ['address', 'certain', `(?:${PREFECTURES.map(([, ja]) => ja).join('|')})`],
  ['address', 'possible', `(?<!\\p{L})(?:${PREFECTURES.map(([en]) => en).join('|')})(?!\\p{L})`],
  ['address', 'certain', `\\d{1,4}(?:丁目|番地)(?:[\\d${HYPHENS}の番号]{0,12})`],
  ['address', 'possible', `[\\p{Script=Han}ヶケ]{1,5}(?<![都])[市区](?!販|別|分|域|間|画|切|民)`],
  ['address', 'possible', '(?<!\\p{L})[A-Z][a-z]{1,20}[- ](?:shi|ku|cho|machi|mura|ken|fu|gun|City|Ward|Town|Village|Prefecture)(?!\\p{L})'],
  ['address', 'certain', '(?<!\\p{L})\\d{1,5} [A-Z][a-z]{1,20} (?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive)(?!\\p{L})'],
  ['personName', 'certain', '(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Mx)\\.? [\\p{Lu}][\\p{L}’\'-]{1,30}'],
  ['personName', 'certain', '(?<!\\p{L})[\\p{Lu}][\\p{L}\'-]{1,30}-(?:san|sama|sensei)(?!\\p{L})'],
  ['personName', 'possible', '(?<!\\p{L})(?:Dr|Prof)\\.? [\\p{Lu}][\\p{L}’\'-]{1,30}'],
  ['personName', 'possible', `${NAME_LETTERS}{1,8}(?:さん|様|氏|さま|ちゃん|くん)`],
]

/** Words that carry a title in Japanese and are nobody's name. */
const NOT_A_PERSON = /(?:患者|皆|お子|奥|旦那|娘|息子|医師|看護師|家族|お客|方|同|何|模|仕|有り|王|神|他|異|多)(?:さん|様|氏|さま|ちゃん|くん)$/u

const COMPILED = PATTERNS.map(([kind, certainty, source, flags = 'u']) => {
  return { kind, certainty, pattern: new RegExp(source, `g${flags}`) }
})

/** Phones, e-mails, dates to the day, ages, addresses and titled names, in English and Japanese, full-width or not. */
export function findPatterns(original: string): readonly IdentifyingPlace[] {
  const { text, from, to } = narrow(original)
  return COMPILED.flatMap(({ kind, certainty, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      if (kind === 'personName' && NOT_A_PERSON.test(found)) return []
      const start = from[index] ?? 0
      const end = to[index + found.length - 1] ?? original.length
      return [{ kind, certainty, from: start, to: end, text: original.slice(start, end) }]
    }),
  )
}
