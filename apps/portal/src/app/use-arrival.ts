import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** On another page, focus goes to its heading: that is what a reader hears first and where Tab goes on from. */
function focusHeading() {
  // Whoever opened a dialog while the page was on its way is typing there already.
  if (document.activeElement?.closest('[role=dialog]')) return
  const heading = document.querySelector<HTMLElement>('#content h1') ?? document.getElementById('content')
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading?.focus({ preventScroll: true })
}

export function useArrival() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) focusHeading()
      }),
    [router],
  )
}
