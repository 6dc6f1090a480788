import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, PostgresDialect, PostgresDriver } from 'kysely'
import type { Compilable, DatabaseConnection, Kysely, PostgresDialectConfig, QueryResult, TransactionSettings } from 'kysely'
import pg from 'pg'
import type { Database } from './tables/database.ts'

type Scope = {
  /** Settings that hold as long as the transaction, by name. */
  readonly settings: Readonly<Record<string, string>>
  readonly last: CompiledQuery[]
  /** That of the transaction, once it has begun. */
  connection?: DatabaseConnection
}

const scopeOfWork = new AsyncLocalStorage<Scope>()

/** Runs `work`, whose transaction begins with these settings. */
export const withSettings = <T>(settings: Scope['settings'], work: () => Promise<T>): Promise<T> =>
  scopeOfWork.run({ settings, last: [] }, work)

/**
 * Sent when the rest of the transaction is done, together with its commit: what nobody waits for, such as the trail of
 * a look, then costs no journey of its own. A failure fails the transaction all the same.
 */
export function writeLast(statement: Compilable): void {
  const scope = scopeOfWork.getStore()
  if (!scope) throw new Error('nothing is written last outside of a scoped transaction')
  scope.last.push(statement.compile())
}

/**
 * Asks without waiting for what the same transaction asked before: questions that do not need one another's answers
 * travel together. Kysely by itself sends one at a time.
 */
export function ask<Row>(db: Kysely<Database>, query: CompiledQuery<Row>): Promise<QueryResult<Row>> {
  const connection = db.isTransaction ? scopeOfWork.getStore()?.connection : undefined
  return connection ? connection.executeQuery<Row>(query) : db.executeQuery(query)
}

const opening = ({ settings }: Scope): string => {
  const set = Object.entries(settings).map(([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`)
  return `begin; select ${set.join(', ')}`
}

/** Whoever waits for another promise of the same transaction hears of the failure there. */
const heardElsewhere = (): void => {}

type Open = { readonly scope: Scope; readonly begun: Promise<unknown> }

/**
 * PostgreSQL costs a Node process more per journey than per row. So the beginning of a transaction travels with its
 * settings and ahead of its first statement, and what is written last with the commit. If the beginning fails, so does
 * whatever was sent after it: no scope, no rows.
 */
class ScopedDriver extends PostgresDriver {
  readonly #open = new WeakMap<DatabaseConnection, Open>()

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const scope = scopeOfWork.getStore()
    if (!scope) return super.beginTransaction(connection, settings)
    const begun = connection.executeQuery(CompiledQuery.raw(opening(scope)))
    begun.catch(heardElsewhere)
    scope.connection = connection
    this.#open.set(connection, { scope, begun })
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const open = this.#open.get(connection)
    if (!open) return super.commitTransaction(connection)
    this.#open.delete(connection)
    const last = open.scope.last.map((statement) => connection.executeQuery(statement))
    const committed = super.commitTransaction(connection)
    for (const sent of [...last, committed]) sent.catch(heardElsewhere)
    await open.begun
    // What went wrong says more than the commit that was answered with ROLLBACK because of it.
    for (const sent of last) await sent
    await committed
  }

  override async rollbackTransaction(connection: Parameters<PostgresDriver['rollbackTransaction']>[0]): Promise<void> {
    this.#open.delete(connection)
    return super.rollbackTransaction(connection)
  }
}

export class ScopedDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): ScopedDriver {
    return new ScopedDriver(this.#config)
  }
}
