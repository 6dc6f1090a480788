import { useState } from 'react'
import type { RegionId } from '@sebone/domain/extent/region'
import type { Sensation } from '@sebone/domain/instrument/definition'
import { BODY_MAP_WORDS, bodyPartName } from '@sebone/words/figures/body-map'
import type { Language } from '@sebone/words/language'
import { halvesOf, type PartOfBody } from './body-part.ts'
import { WholeBody } from './whole-body.tsx'
import { ZoomedPart } from './zoomed-part.tsx'
import styles from './region-map.module.css'

export interface RegionMapProps {
  readonly sensation: Sensation
  readonly language: Language
  readonly marked: readonly string[]
  /** The region whose box has the focus. */
  readonly focused: string | null
  /** The part that is open; null: the whole figure. */
  readonly open: PartOfBody | null
  readonly onOpen: (part: PartOfBody | null) => void
  readonly onToggle: (id: RegionId) => void
}

const SEAT: PartOfBody = { part: 'seat', side: null }

/** The figure that ticks the boxes of a field: whole, or one part of it, large. */
export function RegionMap({ sensation, language, marked, focused, open, onOpen, onToggle }: RegionMapProps) {
  const words = BODY_MAP_WORDS[language]
  const [last, setLast] = useState<PartOfBody | null>(null)
  const isMarked = (id: RegionId): boolean => marked.indexOf(id) >= 0
  const openPart = (part: PartOfBody): void => {
    setLast(part)
    onOpen(part)
  }
  const openButton = (part: PartOfBody, label: string) => (
    <button key={label} type="button" className={styles.button} onClick={() => openPart(part)}>
      {label}
    </button>
  )

  if (!open) {
    return (
      <div className={styles.map}>
        <p className={styles.hint}>{words.tapPart}</p>
        <WholeBody sensation={sensation} language={language} isMarked={isMarked} last={last} onOpen={openPart} />
        <div className={styles.buttons}>{openButton(SEAT, words.betweenLegs)}</div>
      </div>
    )
  }

  const { part, side } = open
  const name = bodyPartName(part, side, language)
  return (
    <div className={styles.map}>
      <button type="button" className={styles.back} onClick={() => onOpen(null)}>
        <span aria-hidden="true">← </span>
        {words.backToWhole}
      </button>
      <h2 key={name} ref={takeFocus} className={styles.name} tabIndex={-1}>
        {name}
      </h2>
      <p className={styles.hint}>{part === 'toes' ? words.wholeToe : words.tapRegion}</p>
      <ZoomedPart
        shown={open}
        sensation={sensation}
        language={language}
        isMarked={isMarked}
        focused={focused}
        onToggle={onToggle}
        onOpen={openPart}
      />
      <div className={styles.buttons}>
        {part === 'foot' && openButton({ part: 'toes', side }, words.toToes)}
        {part === 'toes' && openButton({ part: 'foot', side }, bodyPartName('foot', side, language))}
        {halvesOf(part)
          .filter((half) => half.side !== side)
          .map((half) => openButton(half, bodyPartName(half.part, half.side, language)))}
      </div>
    </div>
  )
}

const takeFocus = (element: HTMLElement | null): void => element?.focus()
