import './no-eval.ts'
import '@sebone/ui/tokens.css'
import '@sebone/ui/base.css'
import './press.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createPortal } from './app/portal.ts'
import { PortalView } from './app/portal-view.tsx'
import { apiLink } from './data/api-link.ts'

const place = document.getElementById('portal')
if (!place) throw new Error('index.html has no element #portal')

createRoot(place).render(
  <StrictMode>
    <PortalView portal={createPortal([apiLink()])} />
  </StrictMode>,
)
