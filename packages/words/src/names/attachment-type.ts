import type { AttachmentType } from '@sebone/domain/attachment/attachment-type'

/** The same in every language. */
export const ATTACHMENT_TYPE_NAMES: Readonly<Record<AttachmentType, string>> = { jpeg: 'JPEG', png: 'PNG', pdf: 'PDF' }
