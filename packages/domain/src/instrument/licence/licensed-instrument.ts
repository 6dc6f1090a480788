import type { ScoringId } from '../scoring/scoring-id.ts'
import { COMI_SLOTS } from '../scoring/comi-score.ts'
import { EQ5D_SLOTS } from '../scoring/eq5d-score.ts'
import { JOABPEQ_ITEMS } from '../scoring/joabpeq-score.ts'
import { OSWESTRY_SLOTS } from '../scoring/oswestry-score.ts'
import { ROLAND_MORRIS_SLOTS } from '../scoring/roland-morris-score.ts'
import { START_BACK_SLOTS } from '../scoring/start-back-score.ts'
import { ZURICH_SLOTS } from '../scoring/zurich-score.ts'

/** An item without text. `points` is null where they come with the loaded weights. */
export type TextSlot = Readonly<{ key: string; points: readonly number[] | null }>

/** An instrument whose text is another's: we ship how it is scored and the empty slots for the clinic's licensed text. */
export type LicensedInstrument = Readonly<{
  id: string
  name: string
  holder: string
  scoring: ScoringId
  slots: readonly TextSlot[]
}>

export const LICENSED_INSTRUMENTS: readonly LicensedInstrument[] = [
  { id: 'oswestry', name: 'Oswestry Disability Index 2.1a', holder: 'Jeremy Fairbank; Mapi Research Trust', scoring: 'oswestry', slots: OSWESTRY_SLOTS },
  { id: 'comi-back', name: 'Core Outcome Measures Index, back', holder: 'EUROSPINE', scoring: 'comiBack', slots: COMI_SLOTS },
  {
    id: 'zurich-claudication',
    name: 'Zurich Claudication Questionnaire',
    holder: 'Brigham and Women’s Hospital',
    scoring: 'zurichClaudication',
    slots: Object.values(ZURICH_SLOTS).flat(),
  },
  { id: 'start-back', name: 'STarT Back Screening Tool', holder: 'Keele University', scoring: 'startBack', slots: START_BACK_SLOTS },
  {
    id: 'roland-morris-ja',
    name: 'Roland–Morris Disability Questionnaire, Japanese',
    holder: 'the authors of the Japanese version (Suzukamo, Fukuhara et al. 2003)',
    scoring: 'rolandMorris',
    slots: ROLAND_MORRIS_SLOTS,
  },
  { id: 'eq-5d-5l', name: 'EQ-5D-5L', holder: 'EuroQol Research Foundation', scoring: 'eq5d5l', slots: EQ5D_SLOTS },
  {
    id: 'joabpeq',
    name: 'JOA Back Pain Evaluation Questionnaire',
    holder: 'Japanese Orthopaedic Association',
    scoring: 'joabpeq',
    slots: JOABPEQ_ITEMS.map((key) => ({ key, points: null })),
  },
]

/** The licensed instrument with this id; null for one that needs no licence, and for an unknown one. */
export const licensedInstrumentOf = (id: string): LicensedInstrument | null =>
  LICENSED_INSTRUMENTS.find((instrument) => instrument.id === id) ?? null
