import { useState } from 'react'
import { newId } from './new-id.ts'

/** One id for the lifetime of a form: however often a save is tried, the server keeps one row. */
export function useClientId(): string {
  const [id] = useState(newId)
  return id
}
