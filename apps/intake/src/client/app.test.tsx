import { act } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { checkInWith, firstIntakeWith } from '../form-example.ts'
import { answered, choose, close, farSide, heading, open, press } from './app.test-data.tsx'

afterEach(close)

describe('a page of questions', () => {
  test('an answer is saved and the next question shown without another page load', async () => {
    const far = farSide()
    await open('/demo/ja/page/numbness', far, checkInWith({}))
    choose('2')
    await press('次へ進む')
    expect(far.saved).toEqual([['numbness', { numbness: '2' }]])
    expect(window.location.pathname).toBe('/demo/ja/page/buttocks')
    expect(heading()).toContain('おしり')
    expect(document.title).toBe('質問 4／8 – おしり – せぼね見本クリニック')
    expect(document.activeElement?.tagName).toBe('H1')
    expect(document.body.textContent).toContain('に保存しました')
  })

  test('what was ticked before the script came is kept', async () => {
    const far = farSide()
    await open('/demo/ja/page/numbness', far, checkInWith({}), () => choose('7'))
    await press('次へ進む')
    expect(far.saved).toEqual([['numbness', { numbness: '7' }]])
  })

  test('nothing chosen is said on top and at the field, and nothing is sent', async () => {
    const far = farSide()
    await open('/demo/en/page/lowerBack', far, checkInWith({}))
    await press('Continue')
    const link = document.querySelector('[role="alert"] a')
    expect(link?.getAttribute('href')).toBe('#lowerBack')
    expect(document.querySelector('#lowerBack-error')?.textContent).toContain(link?.textContent)
    expect(document.title).toMatch(/^Error: Question 1 of 8/)
    expect(document.activeElement?.getAttribute('role')).toBe('alert')
    expect(far.saved).toEqual([])
  })

  test('the language changes with nothing lost, not even what is typed and not saved', async () => {
    await open('/demo/ja/page/worry', farSide(), checkInWith(answered))
    const text = document.querySelector('textarea')
    if (text) text.value = '朝がつらい'
    await press('English')
    expect(heading()).toContain('Is anything worrying you?')
    expect(document.documentElement.lang).toBe('en')
    expect(window.location.pathname).toBe('/demo/en/page/worry')
    expect(document.querySelector('textarea')?.value).toBe('朝がつらい')
  })

  test('an approximate date is typed by era, said back, and sent as what it is', async () => {
    const far = farSide()
    await open('/demo/ja/page/troubleSince', far, firstIntakeWith({}))
    choose('reiwa')
    await act(async () => {
      const year = document.querySelector<HTMLInputElement>('[name="troubleSince.year"]')
      if (year) year.value = '４'
      year?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(document.body.textContent).toContain('2022年（令和4年）')
    await press('次へ進む')
    expect(far.saved).toEqual([['troubleSince', { troubleSince: '2022' }]])
  })

  test('a year that its era never had is said at its field', async () => {
    await open('/demo/ja/page/troubleSince', farSide(), firstIntakeWith({}))
    choose('showa')
    const year = document.querySelector<HTMLInputElement>('[name="troubleSince.year"]')
    if (year) year.value = '65'
    await press('次へ進む')
    expect(document.querySelector('[role="alert"] a')?.getAttribute('href')).toBe('#troubleSince.year')
    expect(document.querySelector<HTMLInputElement>('[name="troubleSince.year"]')?.value).toBe('65')
  })

  test('"none of these" unticks the others, and the other way round', async () => {
    await open('/demo/en/page/signs', farSide(), checkInWith({}))
    const box = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)
    await act(async () => box('fever')?.click())
    await act(async () => box('none')?.click())
    expect([box('fever')?.checked, box('none')?.checked]).toEqual([false, true])
    await act(async () => box('rash')?.click())
    expect([box('rash')?.checked, box('none')?.checked]).toEqual([true, false])
  })

  test('a warning sign shows the telephone at once, and the questions go on after it', async () => {
    await open('/demo/en/page/signs', farSide(), checkInWith(answered))
    const none = document.querySelector<HTMLInputElement>('input[value="none"]')
    if (none) none.checked = false
    choose('fever')
    await press('Continue')
    expect(heading()).toBe('Please call the clinic now')
    expect(document.querySelector('main a')?.getAttribute('href')).toBe('tel:03-0000-0000')
    expect(document.querySelector('main')?.textContent).toContain('Fever')
    await press('Go on with the questions')
    expect(window.location.pathname).toBe('/demo/en/page/worseSinceTreatment')
  })

  test('the page that asks to call lets one stop, with what was said saved', async () => {
    const far = farSide()
    await open('/demo/en/page/signs', far, checkInWith(answered))
    const none = document.querySelector<HTMLInputElement>('input[value="none"]')
    if (none) none.checked = false
    choose('fever')
    await press('Continue')
    await press('Save and stop')
    expect(far.saved).toMatchObject([['signs', { warningSignsAfter: ['fever'] }]])
    expect([window.location.pathname, heading()]).toEqual(['/demo/en/saved', 'Your answers are saved'])
  })
})

describe('what the clinic says about its closed hours', () => {
  const form = checkInWith(answered)
  const said = { ...form, clinic: { ...form.clinic, outsideHours: { en: 'Call the on-call nurse.', ja: '当直にお電話ください。' } } }

  test('stands on the page that asks to call, in the patient’s language', async () => {
    await open('/demo/ja/page/signs', farSide(), said)
    const none = document.querySelector<HTMLInputElement>('input[value="none"]')
    if (none) none.checked = false
    choose('fever')
    await press('次へ進む')
    expect(document.querySelector('main')?.textContent).toContain('受付時間外：当直にお電話ください。')
    expect(document.querySelector('main')?.textContent).not.toContain('救急外来')
  })

  test('and on a receipt whose answers raised something, beside the telephone', async () => {
    const receipt = { receipt: '7KQ2M-X4R9T', submittedAt: '2026-05-03T05:06:00Z', reply: 'staffWillCall' } as const
    await open('/demo/en/check-answers', farSide({ send: async () => ({ ok: true, value: receipt }) }), said)
    await press('Send answers')
    expect(document.querySelector('main')?.textContent).toContain('Outside these hours: Call the on-call nurse.')
  })
})

describe('the end of a form', () => {
  test('the receipt shown is the stored one, and there is no going back to send again', async () => {
    await open('/demo/ja/check-answers', farSide(), checkInWith(answered))
    await press('回答を送信する')
    expect(window.location.pathname).toBe('/demo/ja/done')
    expect(document.body.textContent).toContain('7KQ2M-X4R9T')
  })

  test('Change goes back to the list', async () => {
    const far = farSide()
    await open('/demo/en/check-answers', far, checkInWith(answered))
    await press('Change')
    expect(window.location.pathname + window.location.search).toBe('/demo/en/page/lowerBack?change')
    expect(document.querySelector<HTMLInputElement>('input[value="5"]')?.checked).toBe(true)
    choose('6')
    await press('Continue')
    expect(far.saved).toEqual([['lowerBack', { lowerBack: '6' }]])
    expect(window.location.pathname).toBe('/demo/en/check-answers')
    expect(document.querySelector('dd')?.textContent).toBe('6 out of 10')
  })

  test('consents are asked one by one; without the one for data there is no going on', async () => {
    const far = farSide()
    await open('/demo/en/consents', far, firstIntakeWith({}))
    await press('Continue')
    const complaints = () => [...document.querySelectorAll('[role="alert"] a')].map((link) => link.getAttribute('href'))
    expect(complaints()).toEqual(['#data', '#messages', '#agreedBy', '#name'])
    const tick = (selector: string) => act(async () => document.querySelector<HTMLInputElement>(selector)?.click())
    await tick('#data-no')
    await tick('#messages-no')
    await tick('[name=agreedBy][value=patient]')
    const name = document.querySelector<HTMLInputElement>('#name')
    if (name) name.value = ' 山田花子 '
    await press('Continue')
    expect(complaints()).toEqual(['#data'])
    await tick('#data')
    await press('Continue')
    const agreedBy = { kind: 'patient', name: '山田花子' }
    expect(far.saved).toEqual([['consents', { data: true, messages: false, agreedBy, signature: null, language: 'en' }]])
  })

  test('a signature is drawn on the pad that staff draw on, and sent as its strokes', async () => {
    const far = farSide()
    await open('/demo/en/consents', far, firstIntakeWith({}))
    const pad = document.querySelector('#signature')
    if (!(pad instanceof SVGSVGElement)) throw new Error('no pad')
    pad.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100)
    pad.setPointerCapture = () => {}
    const point = (kind: string, clientX: number, clientY: number) =>
      act(async () => void pad.dispatchEvent(Object.assign(new MouseEvent(kind, { bubbles: true, clientX, clientY }), { pointerId: 1 })))
    await point('pointerdown', 30, 10)
    await point('pointermove', 60, 20)
    await point('pointerup', 60, 20)
    expect(document.querySelector('[role="status"].visually-hidden')?.textContent).not.toBe('')
    for (const selector of ['#data', '#messages-no', '[name=agreedBy][value=patient]'])
      await act(async () => document.querySelector<HTMLInputElement>(selector)?.click())
    const name = document.querySelector<HTMLInputElement>('#name')
    if (name) name.value = '山田花子'
    await press('Continue')
    expect(far.saved).toMatchObject([['consents', { signature: '[[[100,33],[200,67]]]' }]])
  })
})
