import { afterEach, describe, expect, test } from 'vitest'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import type { RegionId } from '@sebone/domain/extent/region'
import { LANGUAGES, type Language } from '@sebone/words/language'
import { BODY_MAP_WORDS, BODY_PARTS, bodyPartName } from '@sebone/words/figures/body-map'
import { halvesOf } from './body-part.ts'
import { RegionField, type RegionFieldProps } from './region-field.tsx'

afterEach(cleanup)

/** Its script comes after the page; the first test also waits for the machine. */
const wholeFigure = (language: Language = 'en') =>
  screen.findByLabelText(BODY_MAP_WORDS[language].wholeFigure, undefined, { timeout: 10_000 })

const show = async (props: Partial<RegionFieldProps> = {}) => {
  const { language = 'en' } = props
  render(
    <RegionField
      name="where"
      sensation="numbness"
      language={language}
      defaultValues={[]}
      offersNotSure
      legend="Where is it numb?"
      error={null}
      {...props}
    />,
  )
  await wholeFigure(language)
}

const tapPart = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

/** A finger on a region of the drawing. */
const tapRegion = (id: RegionId) => {
  const region = document.querySelector(`path[data-region="${id}"]`)
  if (!region) throw new Error(`${id} is not drawn`)
  fireEvent.click(region)
}

const ticked = () => [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
const said = () => screen.getByRole('status').textContent

describe('the figure', { timeout: 20_000 }, () => {
  test('left foot, toes, big toe: the box of the big toe is ticked, and it is said', async () => {
    await show()
    tapPart('Left foot')
    tapPart('Toes, one by one')
    tapRegion('bigToe-left')
    tapRegion('bigToeTip-left')
    expect(ticked()).toEqual(['bigToeTip-left', 'bigToe-left'])
    expect(said()).toBe('Marked Left: big toe, tip of the big toe.')
    tapRegion('bigToe-left')
    expect(ticked()).toEqual(['bigToeTip-left'])
  })

  test('a toe that is tapped on the whole foot opens the toes, since it is too small there', async () => {
    await show()
    tapPart('Left foot')
    tapRegion('littleToe-left')
    expect(screen.getByRole('heading', { name: 'Left toes' })).toBeTruthy()
    expect(ticked()).toEqual([])
  })

  test('what lies beside the part that is open does not answer', async () => {
    await show()
    tapPart('Right lower leg and ankle')
    tapRegion('kneeFront-right')
    tapRegion('shinOuter-left')
    expect(ticked()).toEqual([])
  })

  test('undo goes back step by step, over "nowhere" too', async () => {
    await show({ defaultValues: ['belly'] })
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    tapPart('Chest and belly')
    tapRegion('chest')
    fireEvent.click(screen.getByRole('button', { name: 'Whole body' }))
    fireEvent.click(screen.getByLabelText('Nowhere'))
    expect([ticked(), said()]).toEqual([['none'], 'Marked Nowhere'])
    const undo = screen.getByRole('button', { name: 'Undo' })
    fireEvent.click(undo)
    expect(ticked()).toEqual(['chest', 'belly'])
    fireEvent.click(undo)
    expect([ticked(), said()]).toEqual([['belly'], 'Marked Belly.'])
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('a region that is tapped clears "not sure"', async () => {
    await show({ defaultValues: ['notSure'] })
    tapPart('Head and neck')
    tapRegion('neck')
    expect(ticked()).toEqual(['neck'])
  })

  test('the skin between the legs has a button of its own, in plain words, and plain boxes', async () => {
    await show()
    tapPart('Between the legs, around the back passage')
    tapRegion('backPassage')
    fireEvent.click(screen.getByRole('checkbox', { name: 'between the legs, in front (private parts)' }))
    expect(ticked()).toEqual(['genitals', 'backPassage'])
  })

  test.each(LANGUAGES)('every part but the toes is a button on it, once (%s)', async (language) => {
    await show({ language })
    const names = within(await wholeFigure(language)).getAllByRole('button').map((button) => button.getAttribute('aria-label'))
    const parts = BODY_PARTS.filter((part) => part !== 'toes').flatMap(halvesOf)
    expect(names.toSorted()).toEqual(parts.map(({ part, side }) => bodyPartName(part, side, language)).toSorted())
  })
})

describe('by keys and by ear', { timeout: 20_000 }, () => {
  test('Enter opens a part, its heading takes the focus, and the part gets it back', async () => {
    await show()
    fireEvent.keyDown(screen.getByRole('button', { name: 'Right foot' }), { key: 'Enter' })
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Right foot' }))
    fireEvent.click(screen.getByRole('button', { name: 'Whole body' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Right foot' }))
  })

  test('an open part has its boxes below it and no others; each region is offered once', async () => {
    await show()
    tapPart('Right arm and hand')
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).value)).toEqual(['arm-right', 'hand-right'])
    fireEvent.click(screen.getByRole('checkbox', { name: 'right hand' }))
    expect(ticked()).toEqual(['hand-right'])
  })

  test('the whole list is one tap away, and says whether it is open', async () => {
    await show()
    expect(screen.getAllByRole('checkbox')).toHaveLength(2)
    const list = screen.getByRole('button', { name: 'Choose from a list' })
    expect(list.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(list)
    expect(screen.getByRole('button', { name: 'Close the list' }).getAttribute('aria-expanded')).toBe('true')
    fireEvent.click(screen.getByText('Foot'))
    fireEvent.click(screen.getByLabelText('left heel'))
    expect(ticked()).toEqual(['heel-left'])
  })

  test('a box that has the focus is shown on the drawing', async () => {
    await show()
    tapPart('Left foot')
    fireEvent.focus(screen.getByRole('checkbox', { name: 'left heel' }))
    expect([...document.querySelectorAll('.focused')].map((region) => region.getAttribute('data-region'))).toEqual(['heel-left'])
  })
})
