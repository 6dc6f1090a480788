import { connect } from '@sebone/db/connect'
import type { Db } from './database.ts'

export type HeardStatement = { readonly sql: string; readonly parameters: readonly unknown[] }

/** A pool that tells of every statement it sends, for what looks at plans. */
export function listeningPool(url: string): { readonly db: Db; readonly heard: HeardStatement[] } {
  const heard: HeardStatement[] = []
  return { db: connect({ url, poolSize: 1, onStatement: (statement) => heard.push(statement) }), heard }
}
