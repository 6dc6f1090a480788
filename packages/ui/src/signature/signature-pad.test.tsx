import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test } from 'vitest'
import { SignaturePad, type Stroke } from './signature-pad.tsx'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const drawnOn = (): unknown => JSON.parse(document.querySelector('output')?.textContent ?? 'null')
let leave = () => {}
afterEach(() => act(async () => leave()))

function Pad({ begun }: { readonly begun: readonly Stroke[] }) {
  const [strokes, setStrokes] = useState(begun)
  return (
    <>
      <p id="its-name">Signature</p>
      <output>{JSON.stringify(strokes)}</output>
      <SignaturePad strokes={strokes} onChange={setStrokes} label={{ id: 'its-name' }} id="signature" />
    </>
  )
}

async function open(begun: readonly Stroke[] = []) {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  leave = () => (root.unmount(), host.remove())
  await act(async () => root.render(<Pad begun={begun} />))
  const pad = document.querySelector('#signature')
  if (!(pad instanceof SVGSVGElement)) throw new Error('no pad')
  pad.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100)
  pad.setPointerCapture = () => {}
  const point = (kind: string, x: number, y: number) =>
    pad.dispatchEvent(Object.assign(new MouseEvent(kind, { bubbles: true, clientX: x, clientY: y }), { pointerId: 1 }))
  return { pad, point }
}

test('a stroke is kept in thousandths of the width, however many movements come before it is drawn', async () => {
  const { pad, point } = await open()
  expect(pad.getAttribute('aria-labelledby')).toBe('its-name')
  await act(async () => {
    point('pointerdown', 30, 10)
    point('pointermove', 60, 20)
    point('pointermove', 61, 20)
    point('pointermove', 400, 300)
    point('pointerup', 400, 300)
    point('pointermove', 10, 10)
  })
  expect(drawnOn()).toEqual([[[100, 33], [200, 67], [1000, 333]]])
})

test('a full pad takes no further stroke, and does not lengthen the last one either', async () => {
  const full = Array.from({ length: 60 }, (): Stroke => [[0, 0]])
  const { point } = await open(full)
  await act(async () => {
    point('pointerdown', 30, 10)
    point('pointermove', 90, 60)
  })
  expect(drawnOn()).toEqual(full)
})
