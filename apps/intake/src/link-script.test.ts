import { beforeEach, expect, test } from 'vitest'
import { LINK_SCRIPT } from './link-script.ts'

beforeEach(() => {
  document.documentElement.className = 'for-patients'
  document.body.innerHTML = '<form action="/demo/ja/open" method="post"><input type="hidden" name="token" id="token"></form>'
  window.history.replaceState(null, '', '/demo/ja/')
})

const runScript = () => new Function(LINK_SCRIPT)()
const token = () => document.querySelector<HTMLInputElement>('#token')?.value

test('the secret goes from the fragment into the form, and the field for the code goes away', () => {
  window.history.replaceState(null, '', '/demo/ja/#secret')
  runScript()
  expect(token()).toBe('secret')
  expect(document.documentElement.className).toBe('for-patients has-link')
})

test('the fragment leaves the address when the form is sent, and not before', () => {
  window.history.replaceState(null, '', '/demo/ja/#secret')
  runScript()
  expect(window.location.hash).toBe('#secret')
  document.querySelector('form')?.dispatchEvent(new Event('submit'))
  expect(window.location.hash).toBe('')
  expect(token()).toBe('secret')
})

test('without a secret the code is asked for', () => {
  runScript()
  expect(token()).toBe('')
  expect(document.documentElement.className).toBe('for-patients')
})
