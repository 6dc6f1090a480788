import { describe, expect, test } from 'vitest'
import { parsePlainSearch, writePlainSearch } from './plain-search.ts'

describe('the search part of an address', () => {
  test('reads as it is typed: a number stays text', () => {
    expect(parsePlainSearch('?q=62')).toEqual({ q: '62' })
    expect(writePlainSearch({ q: '62' })).toBe('?q=62')
  })

  test('what was written is read back, in any script', () => {
    const search = { q: '見本 太郎&+', standing: 'due' }
    expect(parsePlainSearch(writePlainSearch(search))).toEqual(search)
  })

  test('nothing to say leaves nothing behind', () => {
    expect(writePlainSearch({ q: undefined })).toBe('')
  })
})
