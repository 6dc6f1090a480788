import type { Kept } from './kept.ts'

/** Where answers wait for the line. Nothing readable is ever written. */
export interface KeptStore {
  readonly read: () => Promise<Kept | null>
  readonly write: (kept: Kept) => Promise<void>
  readonly erase: () => Promise<void>
}

const DATABASE = 'sebone'
const SHELF = 'waiting'

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(SHELF)
  return asked(opening)
}

async function onShelf<T>(mode: IDBTransactionMode, work: (shelf: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await openDatabase()
  try {
    return await asked(work(database.transaction(SHELF, mode).objectStore(SHELF)))
  } finally {
    database.close()
  }
}

/** The key never leaves the browser: it can be used on this device and be read by nobody. */
async function keyOfDevice(): Promise<CryptoKey> {
  const kept: unknown = await onShelf('readonly', (shelf) => shelf.get('key'))
  if (kept instanceof CryptoKey) return kept
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await onShelf('readwrite', (shelf) => shelf.put(key, 'key'))
  return key
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && 'iv' in value && 'bytes' in value

const erase = () => onShelf('readwrite', (shelf) => shelf.clear()).then(() => {})

/** The device's own store, or null where it has none that can be trusted (no IndexedDB, no cryptography). */
export function deviceStore(): KeptStore | null {
  if (typeof indexedDB === 'undefined' || typeof crypto === 'undefined' || crypto.subtle === undefined) return null
  return {
    erase,
    async write(kept) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const plain = new TextEncoder().encode(JSON.stringify(kept))
      const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOfDevice(), plain)
      await onShelf('readwrite', (shelf) => shelf.put({ iv, bytes } satisfies Sealed, 'answers'))
    },
    async read() {
      const sealed: unknown = await onShelf('readonly', (shelf) => shelf.get('answers'))
      if (!isSealed(sealed)) return null
      try {
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, await keyOfDevice(), sealed.bytes)
        const kept: Kept = JSON.parse(new TextDecoder().decode(plain))
        return kept
      } catch {
        // Another key, or half a file: nobody can read it any more.
        await erase()
        return null
      }
    },
  }
}
