import type { PlainPage } from './plain-page.ts'
import { AccessibilityPage } from './accessibility-page.tsx'
import { ConsultationPage } from './consultation-page.tsx'
import { ConsultationSentPage } from './consultation-sent-page.tsx'
import { TabletPage } from './tablet-page.tsx'

export function PlainView({ page }: { readonly page: PlainPage }) {
  switch (page.kind) {
    case 'consultation':
      return <ConsultationPage page={page} />
    case 'consultationSent':
      return <ConsultationSentPage page={page} />
    case 'accessibility':
      return <AccessibilityPage page={page} />
    case 'tablet':
      return <TabletPage page={page} />
  }
}
