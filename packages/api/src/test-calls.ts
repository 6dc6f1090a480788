import { patientRouter } from './patient-router.ts'
import { staffRouter } from './staff-router.ts'

export type Call = (input: unknown) => Promise<unknown>

/** Paths of every endpoint, for tests that must not forget one. */
export const STAFF_PATHS: readonly string[] = Object.keys(staffRouter._def.procedures)
/** Those of them that stand before a session. */
export const INVITED_PATHS: readonly string[] = ['invitation.look', 'invitation.accept']
export const PATIENT_PATHS: readonly string[] = Object.keys(patientRouter._def.procedures)

/** The endpoint at a path of a caller, with its input unchecked, as the network would deliver it. */
export function callAt(caller: object, path: string): Call {
  const found: unknown = path.split('.').reduce<unknown>((node, key) => Reflect.get(Object(node), key), caller)
  if (typeof found !== 'function') throw new Error(`no endpoint at ${path}`)
  return async (input) => Reflect.apply(found, undefined, [input])
}
