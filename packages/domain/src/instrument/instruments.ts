import type { InstrumentDefinition } from './definition.ts'
import { CHECK_IN } from './check-in.ts'
import { ANALGESICS } from './own/analgesics.ts'
import { EXTENT_MAP } from './own/extent-map.ts'
import { FIRST_INTAKE, FIRST_INTAKE_1 } from './own/first-intake.ts'
import { FLARE_DAYS } from './own/flare-days.ts'
import { FULL_CHECK_IN } from './own/full-check-in.ts'
import { GLOBAL_CHANGE } from './own/global-change.ts'
import { RED_FLAGS } from './own/red-flags.ts'
import { ROLAND_MORRIS } from './own/roland-morris.ts'
import { WALKING } from './own/walking.ts'
import { WORK_STATUS } from './own/work-status.ts'
import { registryOf, type Registry } from './registry.ts'

/** Every version ever used, so that an old response can always be read with the words it was asked in. */
export const INSTRUMENTS: readonly InstrumentDefinition[] = [
  CHECK_IN,
  FULL_CHECK_IN,
  FIRST_INTAKE_1,
  FIRST_INTAKE,
  EXTENT_MAP,
  GLOBAL_CHANGE,
  WALKING,
  ANALGESICS,
  WORK_STATUS,
  FLARE_DAYS,
  RED_FLAGS,
  ROLAND_MORRIS,
]

function shipped(): Registry {
  const registry = registryOf(INSTRUMENTS)
  if (!registry.ok) throw new Error(`the shipped instruments are broken: ${JSON.stringify(registry.error)}`)
  return registry.value
}

const SHIPPED = /* @__PURE__ */ shipped()

/** The definition a response refers to, or null when this version of Sebone does not know it. */
export const instrumentOf = (id: string, version: number): InstrumentDefinition | null => SHIPPED.find(id, version)
