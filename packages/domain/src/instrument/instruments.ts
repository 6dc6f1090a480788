import type { InstrumentDefinition } from './definition.ts'
import { CHECK_IN } from './check-in.ts'

/** Every version ever used, so that an old response can always be read with the words it was asked in. */
export const INSTRUMENTS: readonly InstrumentDefinition[] = [CHECK_IN]

/** The definition a response refers to, or null when this version of Sebone does not know it. */
export const instrumentOf = (id: string, version: number): InstrumentDefinition | null =>
  INSTRUMENTS.find((instrument) => instrument.id === id && instrument.version === version) ?? null
