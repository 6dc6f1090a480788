import { act } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { checkInWith } from '../form-example.ts'
import { answered, choose, close, farSide, heading, open, press } from './app.test-data.tsx'

afterEach(close)

describe('without a line', () => {
  test('answers wait on the device, the page says so, one goes on, and they go out in order', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    for (const value of ['4', '5']) {
      choose(value)
      await press('Continue')
    }
    expect(window.location.pathname).toBe('/demo/en/page/numbness')
    expect(document.body.textContent).toContain('kept on this device')
    expect(far.shelf.kept?.said).toHaveLength(2)
    far.line.isCut = false
    await act(async () => void window.dispatchEvent(new Event('online')))
    expect(far.saved).toEqual([
      ['lowerBack', { lowerBack: '4' }],
      ['lowerLimbs', { lowerLimbs: '5' }],
    ])
    expect(far.shelf.kept).toBeNull()
    expect(document.body.textContent).not.toContain('kept on this device')
  })

  test('a page loaded again takes up what waits, and sends it', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    choose('4')
    await press('Continue')
    far.line.isCut = false
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    expect(far.saved).toEqual([['lowerBack', { lowerBack: '4' }]])
    expect(far.shelf.kept).toBeNull()
  })

  test('what waits of another request is erased', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    choose('4')
    await press('Continue')
    expect(far.shelf.kept).not.toBeNull()
    await open('/demo/en/page/lowerBack', far, { ...checkInWith({}), requestId: '1b0e7a34-93f6-4f57-9d75-0e4a1f3a6a11' })
    expect(far.shelf.kept).toBeNull()
    expect(far.saved).toEqual([])
  })

  test('sending waits too, and happens once', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/en/check-answers', far, checkInWith(answered))
    await press('Send answers')
    expect(heading()).toBe('Check your answers')
    expect(document.body.textContent).toContain('Nothing has been sent yet')
    far.line.isCut = false
    await act(async () => void window.dispatchEvent(new Event('online')))
    expect(far.sent).toEqual([checkInWith({}).responseId])
    expect(document.body.textContent).toContain('7KQ2M-X4R9T')
  })

  test('closing on the device without a line loses nothing: it waits until what is kept has gone out', async () => {
    const far = farSide()
    far.line.isCut = true
    const submitted: string[] = []
    HTMLFormElement.prototype.submit = function submit() {
      submitted.push(this.action)
    }
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    choose('4')
    await press('Save and stop')
    expect(document.body.textContent).toContain('kept on this device only')
    await press('Close on this device')
    expect([submitted, far.shelf.kept?.said.length]).toEqual([[], 1])
    far.line.isCut = false
    await press('Close on this device')
    expect(far.saved).toEqual([['lowerBack', { lowerBack: '4' }]])
    expect(far.shelf.kept).toBeNull()
    expect(submitted).toEqual([expect.stringContaining('/demo/en/close')])
  })

  test('a warning sign is recognised without any server', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/ja/page/signs', far, checkInWith({}))
    choose('urine')
    await press('次へ進む')
    expect(heading()).toBe('今すぐクリニックにお電話ください')
  })

  test('where the device keeps nothing, the answer stays on the page, and the page says so', async () => {
    const { calls, line } = farSide()
    line.isCut = true
    await open('/demo/en/page/numbness', { calls, store: null }, checkInWith({}))
    choose('4')
    await press('Continue')
    expect(window.location.pathname).toBe('/demo/en/page/numbness')
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('not saved yet')
    expect(document.querySelector<HTMLInputElement>('input[value="4"]')?.checked).toBe(true)
  })

  test('a tablet of the clinic keeps nothing', async () => {
    const far = farSide()
    far.line.isCut = true
    await open('/demo/en/page/numbness', far, { ...checkInWith({}), isTablet: true })
    choose('4')
    await press('Continue')
    expect(far.shelf.kept).toBeNull()
    expect(window.location.pathname).toBe('/demo/en/page/numbness')
    expect(document.body.textContent).toContain('call a member of staff')
  })
})
