import './client/older-phones.ts'
import '@sebone/ui/tokens.css'
import '@sebone/ui/base.css'
// One style sheet for all pages, those without script too.
import './plain/plain.module.css'
import { loadRegionMap } from '@sebone/ui/body-map/use-map-script'
import { hydrateRoot } from 'react-dom/client'
import { App } from './client/app.tsx'
import { patientCalls } from './client/patient-calls.ts'
import { deviceStore } from './offline/kept-store.ts'
import { registerWorker } from './offline/register-worker.ts'
import type { Page } from './page.ts'

/** After the first page has settled. */
const CALM_MS = 1500

const root = document.getElementById('app')
const data = document.getElementById('page')

if (root && data) {
  const initial: Page = JSON.parse(data.textContent ?? '')
  hydrateRoot(root, <App initial={initial} far={{ calls: patientCalls, store: deviceStore() }} />)
  const form = 'form' in initial ? initial.form : null
  // The figure of the body is fetched while the first questions are answered: it must be there when the line is not.
  if (form?.definition.items.some(({ kind }) => kind === 'extent')) setTimeout(() => loadRegionMap().catch(() => {}), CALM_MS)
  if (import.meta.env.PROD && form?.isTablet === false) registerWorker()
}
