import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { registration } from '@sebone/api/test-patient'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { PATIENT_PARTS } from '../data/patient-parts.ts'
import { openPortal } from '../rehearsal/open-portal.tsx'

describe('a page that a role does not include', () => {
  let clinic: TestClinic
  let patientId: string
  beforeAll(async () => {
    clinic = await testClinic()
    patientId = (await clinic.staff().patients.register(registration({ familyName: '役割', givenName: '太郎' }))).patientId
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const at = (part: string) => part.replace('$patientId', patientId)

  test('says whose it is, keeps the patient in view and leads back there', async () => {
    const { user, address } = openPortal({ clinic, at: at('/patients/$patientId/treatment'), role: 'nurse' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Not yours to see' })).toBeTruthy()
    expect(screen.getByText(/This page is for physicians\./)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Save treatment' })).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Back to the patient' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Spine' })).toBeTruthy()
    expect(address()).toBe(at('/patients/$patientId'))
  })

  test('says it in Japanese as well', async () => {
    openPortal({ clinic, at: at('/patients/$patientId/findings'), role: 'frontDesk', language: 'ja' })
    expect(await screen.findByText(/看護師、医師が使用します/)).toBeTruthy()
  })

  test('shows an auditor no form on any part of a patient, nor where patients are registered', async () => {
    const writing = Object.entries(PATIENT_PARTS).filter(([, needs]) => needs.endsWith(':write'))
    for (const [part] of [...writing, ['/patients/register']] as const) {
      const { close } = openPortal({ clinic, at: at(part), role: 'auditor' })
      expect(await screen.findByRole('heading', { name: 'Not yours to see' }), part).toBeTruthy()
      expect(document.querySelector('main form'), part).toBeNull()
      close()
    }
  })

  test('has no tab and no link that leads to it', async () => {
    openPortal({ clinic, at: at('/patients/$patientId'), role: 'frontDesk' })
    const tabs = within(await screen.findByRole('navigation', { name: 'This patient' }))
    expect(tabs.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Overview', 'Quote', 'Patient link', 'Consents', 'Files', 'Changes'])
    const leads = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '')
    expect(leads.filter((href) => /findings|treatment|events|follow-up|history|report|form/.test(href))).toEqual([])
  })

  test('a report without a treatment tells who records one, and offers that only to them', async () => {
    const { close } = openPortal({ clinic, at: at('/patients/$patientId/report'), role: 'auditor' })
    expect(await screen.findByText(/Treatments are recorded by physicians\./)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Enter treatment' })).toBeNull()
    close()
    openPortal({ clinic, at: at('/patients/$patientId/report'), role: 'physician' })
    expect(await screen.findByRole('link', { name: 'Enter treatment' })).toBeTruthy()
  })
})
