import { describe, expect, test } from 'vitest'
import { ATTACHMENT_FACTS, ATTACHMENT_TYPES, attachmentTypeOf, LARGEST_ATTACHMENT } from './attachment-type.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const asked = (name: string, head: Uint8Array, size = head.length) => {
  const type = attachmentTypeOf({ name, head, size })
  return type.ok ? type.value : type.error
}

describe('a file is what its bytes say', () => {
  test.each(ATTACHMENT_TYPES)('a %s under each of its names', (type) => {
    const { begins, extensions } = ATTACHMENT_FACTS[type]
    for (const extension of extensions) expect(asked(`MRI.${extension.toUpperCase()}`, Uint8Array.from([...begins, 1, 2]))).toBe(type)
  })

  test('one that is called a picture and is a page of HTML is not accepted', () => {
    expect(asked('scan.png', bytes('<html><script>alert(1)</script>'))).toEqual({ code: 'attachmentTypeNotAccepted', name: 'scan.png' })
  })

  test.each([
    ['scan.png', 'png'],
    ['page.html', 'html'],
    ['noending', ''],
    ['report.pdf.exe', 'exe'],
  ])('a PDF called %s lies', (name, says) => {
    expect(asked(name, bytes('%PDF-1.7'))).toEqual({ code: 'attachmentLies', name, says, is: 'pdf' })
  })

  test('an empty file and one over 20 MB are refused before anything else', () => {
    expect(asked('a.pdf', bytes(''))).toEqual({ code: 'attachmentEmpty', name: 'a.pdf' })
    expect(asked('a.pdf', bytes('%PDF-1.7'), LARGEST_ATTACHMENT)).toBe('pdf')
    expect(asked('a.pdf', bytes('%PDF-1.7'), LARGEST_ATTACHMENT + 1)).toMatchObject({ code: 'attachmentTooLarge' })
  })

  test('a beginning cut short is no type', () => {
    expect(asked('a.png', Uint8Array.from([0x89, 0x50, 0x4e]))).toMatchObject({ code: 'attachmentTypeNotAccepted' })
  })
})
