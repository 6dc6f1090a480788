import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'

/** What may be attached to a record: pictures and documents that no browser executes. */
export const ATTACHMENT_TYPES = ['jpeg', 'png', 'pdf'] as const
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number]

/** 20 MB, as the upload route takes: 20 × 1,048,576 bytes. */
export const LARGEST_ATTACHMENT = 20 * 1024 * 1024

type TypeFacts = Readonly<{ mediaType: string; begins: readonly number[]; extensions: readonly string[]; isPicture: boolean }>

/** First bytes: JFIF and Exif (ISO/IEC 10918-1, SOI and a marker), PNG (W3C PNG, 5.2), PDF (ISO 32000-1, 7.5.2). */
export const ATTACHMENT_FACTS: Readonly<Record<AttachmentType, TypeFacts>> = {
  jpeg: { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff], extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], isPicture: true },
  png: {
    mediaType: 'image/png',
    begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    extensions: ['png'],
    isPicture: true,
  },
  pdf: { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d], extensions: ['pdf'], isPicture: false },
}

export type AttachmentRefusal =
  | { readonly code: 'attachmentEmpty'; readonly name: string }
  | { readonly code: 'attachmentTooLarge'; readonly name: string; readonly largest: number }
  /** Neither JPEG nor PNG nor PDF, whatever it is called. */
  | { readonly code: 'attachmentTypeNotAccepted'; readonly name: string }
  /** Called one thing and another inside. */
  | { readonly code: 'attachmentLies'; readonly name: string; readonly says: string; readonly is: AttachmentType }

/**
 * What a file is, by its bytes; the name only has to agree. `head` is its beginning, at least eight bytes of it.
 */
export function attachmentTypeOf({
  name,
  size,
  head,
}: {
  readonly name: string
  readonly size: number
  readonly head: Uint8Array
}): Result<AttachmentType, AttachmentRefusal> {
  if (size === 0) return refuse({ code: 'attachmentEmpty', name })
  if (size > LARGEST_ATTACHMENT) return refuse({ code: 'attachmentTooLarge', name, largest: LARGEST_ATTACHMENT })
  const type = ATTACHMENT_TYPES.find((each) => ATTACHMENT_FACTS[each].begins.every((byte, at) => head[at] === byte))
  if (type === undefined) return refuse({ code: 'attachmentTypeNotAccepted', name })
  const says = /\.([^.]+)$/u.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  if (!ATTACHMENT_FACTS[type].extensions.includes(says)) return refuse({ code: 'attachmentLies', name, says, is: type })
  return accept(type)
}
