import { PAYLOADS } from './payloads.ts'

/** Payloads for one field after another: what one field took last, the next one goes on from. */
export interface Supply {
  /** A text for the field `path` of at most so many characters: whole payloads, as many as fit. */
  readonly text: (path: string, most: number, fits?: (payload: string) => boolean) => string
  /** By field, the numbers of the payloads that stood in it. */
  readonly given: ReadonlyMap<string, ReadonlySet<number>>
}

export function payloadSupply(): Supply {
  const given = new Map<string, Set<number>>()
  const next = new Map<string, number>()
  let last = 0
  const text: Supply['text'] = (path, most, fits = () => true) => {
    const used = given.get(path) ?? new Set<number>()
    given.set(path, used)
    let at = next.get(path) ?? last
    let written = ''
    for (let looked = 0; looked < PAYLOADS.length; looked++) {
      const number = at % PAYLOADS.length
      const payload = PAYLOADS[number] ?? ''
      if (fits(payload) && payload.length <= most) {
        const longer = written === '' ? payload : `${written} ${payload}`
        if (longer.length > most) break
        written = longer
        used.add(number)
      }
      at += 1
    }
    next.set(path, at)
    last = at
    return written
  }
  return { text, given }
}

/** The fields of one endpoint, each filled by its name. */
export interface Fields {
  readonly line: (name: string, most?: number) => string
  readonly prose: (name: string, most?: number) => string
}

const LONGEST_LINE = 195
const LONGEST_PROSE = 700

export const fieldsOf = (supply: Supply, endpoint: string): Fields => ({
  line: (name, most = LONGEST_LINE) => supply.text(`${endpoint}.${name}`, most),
  prose: (name, most = LONGEST_PROSE) => supply.text(`${endpoint}.${name}`, most),
})
