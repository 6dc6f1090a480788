import { afterEach, describe, expect, test, vi } from 'vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { REGION_IDS, REGIONS } from '@sebone/domain/extent/region'
import { extentItem } from '@sebone/domain/instrument/own/extent-map'
import { readExtent } from '@sebone/domain/instrument/read-extent'
import { LANGUAGES, type Language } from '@sebone/words/language'
import { BODY_PARTS } from '@sebone/words/figures/body-map'
import { halvesOf, regionsOfPart } from './body-part.ts'
import { RegionField, type RegionFieldProps } from './region-field.tsx'

afterEach(cleanup)

const field = (more: Partial<RegionFieldProps> = {}) => (
  <RegionField
    name="where"
    sensation="numbness"
    language="en"
    defaultValues={[]}
    offersNotSure
    legend="Where is it numb?"
    error={null}
    {...more}
  />
)

const posted = (page: ParentNode = document): readonly string[] =>
  [...page.querySelectorAll<HTMLInputElement>('input[name=where]:checked')].map(({ value }) => value)

const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name)

test('every region stands in exactly one part of the list', () => {
  const listed = BODY_PARTS.flatMap(halvesOf).flatMap(regionsOfPart)
  expect(listed.toSorted()).toEqual(REGION_IDS.toSorted())
})

describe('without script', () => {
  const page = (props: Partial<RegionFieldProps> = {}): HTMLElement => {
    const form = document.createElement('form')
    form.innerHTML = renderToString(field(props))
    return form
  }

  test('has "nowhere" first, every region once, and "not sure" last', () => {
    const values = [...page().querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value)
    expect([values[0], values.at(-1)]).toEqual(['none', 'notSure'])
    expect(values.slice(1, -1).toSorted()).toEqual(REGION_IDS.toSorted())
  })

  test('offers "not sure" only where the question does', () => {
    expect(page({ offersNotSure: false }).querySelector('input[value=notSure]')).toBeNull()
  })

  test.each(LANGUAGES)('calls every region by its name (%s)', (language: Language) => {
    const form = page({ language })
    for (const { id, name } of REGIONS) {
      expect(form.querySelector(`label[for="where-${id}"]`)?.textContent).toBe(name[language])
    }
  })

  test('posts what the reader of answers reads, and opens the parts in which something is ticked', () => {
    const form = page({ defaultValues: ['heel-left', 'bigToe-left'] })
    const sent = new FormData(form as HTMLFormElement).getAll('where').join(',')
    expect(readExtent(extentItem('numbArea', 'numbness'), sent, new Set<string>(REGION_IDS))).toEqual({
      ok: true,
      value: { kind: 'extent', regions: ['heel-left', 'bigToe-left'] },
    })
    expect([...form.querySelectorAll('details[open] > summary')].map(({ textContent }) => textContent)).toEqual(['Foot', 'Toes'])
  })

  test('a complaint and a hint belong to the group, and their address is the first box', () => {
    const form = page({ error: 'Choose a place.', hint: 'Tap every place.' })
    expect(form.querySelector('fieldset')?.getAttribute('aria-describedby')).toBe('where-hint where-error')
    expect(form.querySelector('#where-error')?.textContent).toBe('Error: Choose a place.')
    expect(form.querySelector<HTMLInputElement>('input')?.id).toBe('where')
  })
})

describe('with script', () => {
  test('what was ticked before it came is kept', () => {
    const page = document.body.appendChild(document.createElement('form'))
    page.innerHTML = renderToString(field({ defaultValues: ['belly'] }))
    page.querySelector<HTMLInputElement>('#where-heel-left')!.checked = true
    const complaints = vi.spyOn(console, 'error')
    render(field({ defaultValues: ['belly'] }), { container: page, hydrate: true })
    expect(posted(page)).toEqual(['belly', 'heel-left'])
    expect(complaints).not.toHaveBeenCalled()
    page.remove()
  })

  test.each(['Nowhere', 'Not sure'])('"%s" clears every region, and a region clears it', (name) => {
    render(field({ defaultValues: ['heel-left', 'belly'] }))
    fireEvent.click(box(name))
    expect(posted()).toEqual([box(name).value])
    fireEvent.click(box('left heel'))
    expect(posted()).toEqual(['heel-left'])
  })

  test('"nowhere" and "not sure" exclude each other', () => {
    render(field())
    fireEvent.click(box('Not sure'))
    fireEvent.click(box('Nowhere'))
    expect(posted()).toEqual(['none'])
  })

  test('tells what is ticked after each change', () => {
    const told: (readonly string[])[] = []
    render(field({ onChange: (values) => told.push(values) }))
    fireEvent.click(box('left heel'))
    fireEvent.click(box('left big toe'))
    fireEvent.click(box('Nowhere'))
    expect(told).toEqual([['heel-left'], ['heel-left', 'bigToe-left'], ['none']])
  })
})
