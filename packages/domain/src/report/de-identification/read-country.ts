import type { CountryCode } from './country.ts'
import { searchKey } from '../../text/search-key.ts'
import { COUNTRIES } from './country.ts'

/** Names in daily use beside those of the list. */
const OTHER_NAMES: Readonly<Record<string, CountryCode>> = {
  USA: 'US',
  'United States of America': 'US',
  米国: 'US',
  UK: 'GB',
  'Great Britain': 'GB',
  England: 'GB',
  英国: 'GB',
  Korea: 'KR',
  'Republic of Korea': 'KR',
  中国: 'CN',
  China: 'CN',
  日本国: 'JP',
  'Hong Kong': 'HK',
  香港: 'HK',
  マカオ: 'MO',
  Turkey: 'TR',
  Burma: 'MM',
  UAE: 'AE',
  Holland: 'NL',
  'Czech Republic': 'CZ',
  豪州: 'AU',
}

const CODE_OF: ReadonlyMap<string, CountryCode> = new Map([
  ...COUNTRIES.flatMap(([code, en, ja]) => [
    [searchKey(en), code] as const,
    [searchKey(ja), code] as const,
    [searchKey(code), code] as const,
  ]),
  ...Object.entries(OTHER_NAMES).map(([name, code]) => [searchKey(name), code] as const),
])

/** The country that a text names, and nothing but names; null for a town, a region, or anything not understood. */
export const readCountry = (text: string): CountryCode | null => CODE_OF.get(searchKey(text)) ?? null
