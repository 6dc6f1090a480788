import './no-eval.ts'
import '@sebone/ui/tokens.css'
import '@sebone/ui/dark.css'
import '@sebone/ui/base.css'
import './press.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createPortal } from './app/portal.ts'
import { PortalView } from './app/portal-view.tsx'
import { apiLink } from './data/api-link.ts'
import { refusalOf } from './data/refusal.ts'

const place = document.getElementById('portal')
if (!place) throw new Error('index.html has no element #portal')

// A refusal is shown as a page of its own; only what nobody foresaw is reported.
const onCaughtError = (error: unknown) => {
  if (refusalOf(error).code === 'internal') reportError(error)
}

createRoot(place, { onCaughtError }).render(
  <StrictMode>
    <PortalView portal={createPortal([apiLink()])} />
  </StrictMode>,
)
