import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

describe('history and comment', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  test('are written, and stand on the overview', async () => {
    const patient = await registered(clinic)
    const { user } = openPortal({ clinic, at: `${patient.at}/history` })
    await user.type(await screen.findByRole('textbox', { name: /^History/ }), 'Numb for two years.')
    await user.click(screen.getByRole('radio', { name: /Six lumbar/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Numb for two years.')).toBeTruthy()
    expect((await patient.page()).episodes[0]?.episode).toMatchObject({ numbering: 'sixLumbar', comment: null })
  })

  test('the second of two simultaneous edits is told so, and keeps its words', async () => {
    const patient = await registered(clinic)
    const { user } = openPortal({ clinic, at: `${patient.at}/history` })
    const comment = await screen.findByRole('textbox', { name: /^Comment/ })
    await user.type(comment, 'Mine')
    await clinic.staff().episodes.describe({ episodeId: patient.episodeId, version: 1, comment: 'Theirs' })
    await user.click(screen.getByRole('button', { name: 'Save' }))
    const conflict = within(await screen.findByRole('region', { name: /Someone else saved this/ }))
    expect(conflict.getByRole('radio', { name: 'Mine' })).toHaveProperty('checked', false)
    await user.click(conflict.getByRole('radio', { name: 'Mine' }))
    await user.click(conflict.getByRole('button', { name: 'Go on with these' }))
    expect(await screen.findByDisplayValue('Mine')).toBeTruthy()
  })
})
