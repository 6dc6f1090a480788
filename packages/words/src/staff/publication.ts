import type { Publication } from '@sebone/domain/report/issued-report'
import type { Language } from '../language.ts'
import { consentSentence } from './consent-refusal.ts'

/** Whether an issued report is on show, and why not. */
export function publicationSentence(publication: Publication, language: Language): string {
  if (publication.state === 'published') return language === 'ja' ? '公開中です。' : 'Published.'
  const because = consentSentence(publication.because, language)
  return language === 'ja' ? `公開を停止しました。${because}` : `Unpublished. ${because}`
}

/** Beside an issued report whose stored data have changed since. */
export const issuedVersionDiffers = (language: Language): string =>
  language === 'ja' ? '公開した内容は、現在の保存データと異なります。' : 'The issued version differs from what is stored now.'
