import { useRef, useState, type KeyboardEvent, type RefCallback } from 'react'
import { isMarked, type Site, type SiteName } from './sites.ts'

/** The keys of a list box: one stop for Tab, arrows along the column, Enter or Space to choose. */
export const useRovingSite = (
  sites: readonly Site[],
  selected: SiteName | null,
  choose: (site: Site) => void,
) => {
  const [visited, setVisited] = useState<SiteName | null>(null)
  const elements = useRef(new Map<SiteName, SVGGElement>())
  const isShown = (name: SiteName | null): name is SiteName => sites.some((site) => site.name === name)
  const stop = [visited, selected, sites.find(isMarked)?.name ?? null].find(isShown) ?? sites[0]?.name ?? null

  const visit = (index: number): void => {
    const site = sites[Math.min(Math.max(index, 0), sites.length - 1)]
    if (!site) return
    setVisited(site.name)
    elements.current.get(site.name)?.focus()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const here = sites.findIndex(({ name }) => name === stop)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: sites.length - 1,
    }
    const to = moves[event.key]
    const site = sites[here]
    if (to !== undefined) visit(to)
    else if ((event.key === 'Enter' || event.key === ' ') && site) choose(site)
    else return
    event.preventDefault()
  }

  const elementOf =
    (name: SiteName): RefCallback<SVGGElement> =>
    (element) => {
      if (element) elements.current.set(name, element)
      else elements.current.delete(name)
    }

  return { stop, onKeyDown, elementOf, visited: setVisited }
}
