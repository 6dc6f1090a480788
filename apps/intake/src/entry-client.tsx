import './client/older-phones.ts'
import '@sebone/ui/tokens.css'
import '@sebone/ui/base.css'
import { hydrateRoot } from 'react-dom/client'
import { App } from './client/app.tsx'
import { patientCalls } from './client/patient-calls.ts'
import { deviceStore } from './offline/kept-store.ts'
import { registerWorker } from './offline/register-worker.ts'
import type { Page } from './page.ts'

const root = document.getElementById('app')
const data = document.getElementById('page')

if (root && data) {
  const initial: Page = JSON.parse(data.textContent ?? '')
  hydrateRoot(root, <App initial={initial} far={{ calls: patientCalls, store: deviceStore() }} />)
  if (import.meta.env.PROD && 'form' in initial && initial.form?.isTablet === false) registerWorker()
}
