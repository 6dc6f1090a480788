import pg from 'pg'

/** "SEBO" and "ne": one number among the advisory locks of the cluster's own database. */
const LOCK = [0x5345424f, 0x6e65]

export type InstanceLock = { readonly release: () => Promise<void> }

/**
 * One connection that holds an advisory lock as long as this process lives: a second instance finds it taken.
 * Null when it is taken. `onLost` tells that the server went away under us.
 */
export async function holdInstanceLock(url: string, onLost: () => void): Promise<InstanceLock | null> {
  const client = new pg.Client({ connectionString: url, application_name: 'sebone-instance' })
  let isReleased = false
  client.on('error', () => {})
  await client.connect()
  const answer = await client.query<{ is_ours: boolean }>('select pg_try_advisory_lock($1, $2) as is_ours', LOCK)
  if (!answer.rows[0]?.is_ours) {
    await client.end()
    return null
  }
  client.on('end', () => {
    if (!isReleased) onLost()
  })
  return {
    async release() {
      isReleased = true
      await client.end()
    },
  }
}
