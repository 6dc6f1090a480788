import { describe, expect, test } from 'vitest'
import { readAreaHeading } from './read-area-heading.ts'
import { readRowLabel } from './read-row-label.ts'

describe('row labels as printed', () => {
  test.each([
    'Before treatment', 'before the treatment', 'BEFORE TREATMENT', 'Before', 'Pre-treatment', 'Baseline', 'Ｂｅｆｏｒｅ　treatment',
    '治療前', '治療の前', '治療 前', '施術前', '術前',
  ])('%j is the baseline', (text) => {
    expect(readRowLabel(text)).toEqual({ ok: true, value: 'baseline' })
  })

  test.each([
    '1 week after treatment', '1 week after the treatment', 'One week after the treatment', '1 Week After', '1 WEEK AFTER TREATMENT',
    'one-week post-treatment', 'After 1 week', 'a week later', '１ week after treatment', '1  week  after', '1 week',
    '治療から1週間後', '治療から１週間後', '治療後1週間', '治療1週間後', '1週間後', '治療から 1 週間 後', '一週間後', '1週後',
  ])('%j is one week', (text) => {
    expect(readRowLabel(text)).toEqual({ ok: true, value: 'oneWeek' })
  })

  test.each(['か', 'ヵ', 'カ', 'ケ', '箇', 'ヶ', 'ｶ', 'ｹ', 'ゕ', 'ゖ', '個'])('治療から1%s月後 is one month', (ka) => {
    expect(readRowLabel(`治療から1${ka}月後`)).toEqual({ ok: true, value: 'oneMonth' })
    expect(readRowLabel(`治療から３${ka}月後`)).toEqual({ ok: true, value: 'threeMonths' })
    expect(readRowLabel(`治療後12${ka}月`)).toEqual({ ok: true, value: 'twelveMonths' })
  })

  test.each([
    ['1 month after treatment', 'oneMonth'],
    ['One Month After', 'oneMonth'],
    ['3 Months After', 'threeMonths'],
    ['three months after treatment', 'threeMonths'],
    ['6 months after treatment', 'sixMonths'],
    ['half a year after', 'sixMonths'],
    ['半年後', 'sixMonths'],
    ['治療から六か月後', 'sixMonths'],
    ['12 months after treatment', 'twelveMonths'],
    ['1 year after treatment', 'twelveMonths'],
    ['治療から1年後', 'twelveMonths'],
    ['十二か月後', 'twelveMonths'],
  ])('%j is %s', (text, point) => {
    expect(readRowLabel(text)).toEqual({ ok: true, value: point })
  })

  test.each([
    '', ' ', '2 weeks after', '4 weeks after treatment', '1 day after', '2 months after', '24 months after', '2 years after',
    '1月後', '治療から2週間後', '前日', 'after treatment', '治療後', '1 week before treatment', '治療から1週間前', '11 months after',
    'week', 'months 3 x', `1 week${' '.repeat(60)}after`, 'a'.repeat(61), 'one  two',
  ])('%j is some other time, so it is refused', (text) => {
    expect(readRowLabel(text)).toEqual({ ok: false, error: { code: 'unknownLabel', text } })
  })
})

describe('column headings as printed', () => {
  test.each([
    ['Lower back', 'lowerBack'],
    ['LOWER BACK', 'lowerBack'],
    ['Lower-back', 'lowerBack'],
    ['腰', 'lowerBack'],
    ['Lower limbs', 'lowerLimbs'],
    ['lower  limbs ', 'lowerLimbs'],
    ['下肢', 'lowerLimbs'],
    ['Numbness', 'numbness'],
    ['しびれ', 'numbness'],
    ['ｼﾋﾞﾚ', 'numbness'],
    ['Ｎｕｍｂｎｅｓｓ', 'numbness'],
    ['Buttocks', 'buttocks'],
    ['おしり', 'buttocks'],
    ['臀部', 'buttocks'],
    ['お尻', 'buttocks'],
  ])('%j is %s', (text, area) => {
    expect(readAreaHeading(text)).toEqual({ ok: true, value: area })
  })

  test.each(['', 'Back', '足', 'Pain', 'Lower', 'constructor', '腰・下肢', 'Lower back and buttocks'])('%j is refused', (text) => {
    expect(readAreaHeading(text)).toEqual({ ok: false, error: { code: 'unknownHeading', text } })
  })
})
