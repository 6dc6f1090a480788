import { ERA_BOUNDS, ERAS } from '../calendar/era.ts'

/** A number of a text in one form, whatever the language wrote: `1430000`, `3.6`, `-3`, `L3/4`, `12` for December. */
export type WrittenNumber = Readonly<{ value: string; from: number; to: number; isSoft: boolean }>

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** Words that are no cardinal and say a number all the same. */
const TIMES: Readonly<Record<string, string>> = { once: '1', twice: '2' }
const KANJI = '一二三四五六七八九十'
const COUNTERS = '週間|週|か月|ヵ月|カ月|ヶ月|ケ月|回|か所|箇所|例|人|名|部位|日|年|点|つ|個|本|割|椎間'
const ERA_NAMES = ERAS.map((era) => ERA_BOUNDS[era].name.ja).join('|')
const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, million: 1e6, thousand: 1e3, 割: 10 }

/** Months and numbers in words may begin a sentence; a month always has its capital, the verb "march" has none. */
const anyInitial = (word: string): string => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`

/** Each alternative is one kind of number; the groups say which. Bounded look-around, one pass. */
const NUMBER = new RegExp(
  [
    '(?<disc>(?<![A-Za-z])[CTLSctls]\\d{1,2}(?:[/-][CTLSctls]?\\d{1,2})*)',
    `(?<era>${ERA_NAMES})\\s?(?<eraYear>元|\\d{1,2})`,
    '(?<![A-Za-z])(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May(?=\\.? \\d)|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![A-Za-z])',
    '(?<minus>(?<!\\d\\s?)(?<!\\p{L})[-\\u2212](?=\\d))?(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?<decimal>\\.\\d+)?\\s?(?<times>万|億|million|thousand|割)?(?<rest>(?<=万)\\d{1,4})?',
    `(?<![A-Za-z])(?<tens>${TENS.map(anyInitial).join('|')})(?:[- ](?<unit>${ENGLISH.slice(0, 9).join('|')}))?(?![A-Za-z])`,
    `(?<![A-Za-z])(?<word>${[...ENGLISH, ...Object.keys(TIMES)].map(anyInitial).join('|')})(?![A-Za-z])`,
    `(?<kanji>[${KANJI}]{1,3})(?=${COUNTERS})`,
  ].join('|'),
  'gu',
)

/**
 * The numbers of a text in order, in one form for both languages: full-width digits, thousands, 万 and "million", eras,
 * names of months, small numbers in words. "One" and 一 are soft: they are as often a pronoun as a count.
 */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const plain = [...text].map((letter) => (letter.normalize('NFKC').length === letter.length ? letter.normalize('NFKC') : letter)).join('')
  return [...plain.matchAll(NUMBER)].map(({ 0: found, index, groups = {} }) => {
    const [from, to] = [index, index + found.length]
    return { value: valueOf(groups), from, to, isSoft: /^(?:one|once|一)$/iu.test(found) }
  })
}

function valueOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { disc, era, eraYear, month, minus, digits, decimal = '', times, rest, tens, unit, word, kanji } = groups
  if (disc) return disc.toUpperCase()
  if (era) {
    const bounds = ERAS.map((code) => ERA_BOUNDS[code]).find(({ name }) => name.ja === era)
    return String((bounds?.firstYear ?? 1) + (eraYear === '元' ? 1 : Number(eraYear)) - 1)
  }
  if (month) return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1)
  if (word) return TIMES[word.toLowerCase()] ?? String(ENGLISH.indexOf(word.toLowerCase()) + 1)
  if (tens) return String((TENS.indexOf(tens.toLowerCase()) + 2) * 10 + ENGLISH.indexOf(unit ?? '') + 1)
  if (kanji) return String(kanjiNumber(kanji))
  const plain = Number(`${(digits ?? '').replaceAll(',', '')}${decimal}`)
  // Rounded to the sixth place: 1.43 × 1,000,000 is not exactly a whole number to a computer.
  const scaled = Math.round(plain * (MULTIPLES[(times ?? '').toLowerCase()] ?? 1) * 1e6) / 1e6 + Number(rest ?? 0)
  return `${minus ? '-' : ''}${scaled}`
}

/** 十二 is 12, 二十 is 20, 九十九 is 99; digits beside each other without 十 (一五) are read one by one. */
function kanjiNumber(kanji: string): number {
  const digitOf = (digit: string) => KANJI.indexOf(digit) + 1
  const at = kanji.indexOf('十')
  if (at < 0) return [...kanji].reduce((number, digit) => number * 10 + digitOf(digit), 0)
  return (at === 0 ? 1 : digitOf(kanji.charAt(0))) * 10 + (at + 1 < kanji.length ? digitOf(kanji.charAt(at + 1)) : 0)
}

/** Numbers that stand in one of two texts more often than in the other; a soft one may stand alone. */
export function unmatchedNumbers(a: string, b: string): { readonly onlyInFirst: readonly string[]; readonly onlyInSecond: readonly string[] } {
  const [first, second] = [numbersIn(a), numbersIn(b)]
  return { onlyInFirst: without(first, second), onlyInSecond: without(second, first) }
}

function without(numbers: readonly WrittenNumber[], others: readonly WrittenNumber[]): string[] {
  const left = others.map(({ value }) => value)
  // Hard numbers choose first, so that a pronoun never takes the place of a count.
  const inTurn = numbers.toSorted((x, y) => Number(x.isSoft) - Number(y.isSoft))
  return inTurn.flatMap(({ value, isSoft }) => {
    const at = left.indexOf(value)
    if (at >= 0) left.splice(at, 1)
    return at >= 0 || isSoft ? [] : [value]
  })
}
