import { lazy, Suspense, useEffect, useState } from 'react'
import { useText } from '../language/use-text.ts'
import { Button } from '../parts/button.tsx'
import { usePlaces } from './use-places.ts'
import { appTexts } from './words.ts'
import styles from './palette-button.module.css'

/** Loaded when it is first asked for: the first page does not wait for it. */
const CommandPalette = lazy(async () => ({ default: (await import('../features/command-palette/command-palette.tsx')).CommandPalette }))

const isMac = (): boolean => /mac|iphone|ipad/iu.test(navigator.userAgent)

/** Opens the palette, by hand or by Ctrl K (⌘ K). */
export function PaletteButton() {
  const t = useText(appTexts)
  const places = usePlaces()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <Button aria-keyshortcuts="Control+K Meta+K" aria-haspopup="dialog" onPress={() => setOpen(true)}>
        <svg viewBox="0 0 20 20" className={styles.glass} aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 4.5 4.5" />
        </svg>
        {t('find')}
        <kbd className={styles.keys}>{isMac() ? '⌘ K' : 'Ctrl K'}</kbd>
      </Button>
      {isOpen ? (
        <Suspense>
          <CommandPalette places={places.map(({ to, name }) => ({ to, name: t(name) }))} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
