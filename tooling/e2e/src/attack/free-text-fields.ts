import { patientRouter } from '@sebone/api/patient-router'
import { staffFilesRouter } from '@sebone/api/staff-files-router'
import { staffRouter } from '@sebone/api/staff-router'
import * as z from 'zod'
import { WRITTEN_ITEMS } from './patient-door.ts'

/** Shapes that no free text has: ids, days, moments, addresses of mail. */
const SHAPED: ReadonlySet<string> = new Set(['guid', 'uuid', 'date', 'datetime', 'email'])

/** The children of a schema with their names, or null where it is a leaf. */
function childrenOf({ def }: z.core.$ZodTypes['_zod']): readonly (readonly [string, z.core.$ZodType])[] | null {
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).map(([name, child]) => [`.${name}`, child])
    case 'array':
      return [['[]', def.element]]
    case 'record':
      return [['{}', def.valueType]]
    case 'union':
      return def.options.map((option) => ['', option])
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return [['', def.innerType]]
    case 'pipe':
      return [['', def.in]]
    case 'tuple':
      return def.items.map((item) => ['[]', item])
    case 'lazy':
      return [['', def.getter()]]
    default:
      return null
  }
}

const isSchema = (value: unknown): value is z.core.$ZodTypes => value instanceof z.core.$ZodType

function textsIn(schema: unknown, path: string): readonly string[] {
  if (!isSchema(schema)) return []
  const children = childrenOf(schema._zod)
  if (children) return children.flatMap(([name, child]) => textsIn(child, path + name))
  const { def } = schema._zod
  const isText = def.type === 'string' ? !SHAPED.has('format' in def ? String(def.format) : '') : ['any', 'unknown', 'custom'].includes(def.type)
  return isText ? [path] : []
}

/** Every place where somebody may type what they like, by endpoint and field, and every question answered in words. */
export function freeTextFields(): readonly string[] {
  const fields = [staffRouter, staffFilesRouter, patientRouter].flatMap(({ _def }) =>
    Object.entries(_def.procedures).flatMap(([endpoint, procedure]) => {
      const { inputs }: { inputs?: readonly unknown[] } = Object(Object(procedure)._def)
      return (inputs ?? []).flatMap((schema) => textsIn(schema, endpoint))
    }),
  )
  const questions = [...WRITTEN_ITEMS.keys()].map((item) => `form.savePage.answers.${item}`)
  return [...new Set([...fields, ...questions])].toSorted()
}
