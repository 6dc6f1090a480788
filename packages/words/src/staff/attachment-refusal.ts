import type { AttachmentRefusal } from '@sebone/domain/attachment/attachment-type'
import type { ByLanguage, Language } from '../language.ts'
import { ATTACHMENT_TYPE_NAMES } from '../names/attachment-type.ts'
import { quoted } from '../names/quoted.ts'

const megabytes = (bytes: number) => Math.floor(bytes / (1024 * 1024))

function worded(refusal: AttachmentRefusal): ByLanguage<string> {
  const [en, ja] = [quoted(refusal.name, 'en'), quoted(refusal.name, 'ja')]
  switch (refusal.code) {
    case 'attachmentEmpty':
      return { en: `${en} is empty.`, ja: `${ja}の中身がありません。` }
    case 'attachmentTooLarge':
      return {
        en: `${en} is larger than ${megabytes(refusal.largest)} MB.`,
        ja: `${ja}は${megabytes(refusal.largest)} MBを超えています。`,
      }
    case 'attachmentTypeNotAccepted':
      return {
        en: `${en} is not a JPEG, PNG or PDF file, whatever its name says.`,
        ja: `${ja}の中身は、JPEG、PNG、PDFのいずれでもありません。`,
      }
    case 'attachmentLies': {
      const is = ATTACHMENT_TYPE_NAMES[refusal.is]
      const says = refusal.says === '' ? null : `.${refusal.says}`
      return {
        en: says
          ? `${en} is called ${says}, but inside it is a ${is} file. Give it its right name and try again.`
          : `${en} has no ending, but inside it is a ${is} file. Give it its right name and try again.`,
        ja: says
          ? `${ja}の拡張子は${says}ですが、中身は${is}です。正しい名前に直してから、もう一度お試しください。`
          : `${ja}には拡張子がありません（中身は${is}です）。正しい名前に直してから、もう一度お試しください。`,
      }
    }
  }
}

export const attachmentSentence = (refusal: AttachmentRefusal, language: Language): string => worded(refusal)[language]
