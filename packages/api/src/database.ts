import type { connect } from '@sebone/db/connect'

/** A pool or a transaction. Only repositories know what can be done with it. */
export type Db = ReturnType<typeof connect>
