import { TEXT } from '../language/text.ts'
import { ACCESSIBILITY_TEXT } from './accessibility-text.ts'
import type { PlainPage } from './plain-page.ts'
import { PLAIN_TEXT } from './plain-text.ts'

function nameOf(page: PlainPage): string {
  const text = PLAIN_TEXT[page.language]
  switch (page.kind) {
    case 'consultation':
      return page.refusal ? TEXT[page.language]('errorInTitle', { title: text.consultationTitle }) : text.consultationTitle
    case 'consultationSent':
      return text.sentTitle
    case 'accessibility':
      return ACCESSIBILITY_TEXT[page.language].title
    case 'tablet':
      return text.tabletTitle
  }
}

export const plainTitle = (page: PlainPage): string =>
  TEXT[page.language]('titleWithClinic', { title: nameOf(page), clinic: page.clinic.name[page.language] })
