/// <reference lib="webworker" />
export {}

/** Written in by the build: the files that a page loads, and a version that changes with any of them. */
declare const SEBONE_FILES: { readonly version: string; readonly files: readonly string[] }
declare const self: ServiceWorkerGlobalScope

const CACHE_PREFIX = 'sebone-'
const CACHE = CACHE_PREFIX + SEBONE_FILES.version
/** The one page that is kept: plain, in both languages, the same for everybody. */
const OFFLINE = '/offline'

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([OFFLINE, ...SEBONE_FILES.files]))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

const orFromNetwork = async (request: Request): Promise<Response> => (await caches.match(request.url)) ?? fetch(request)

/** A page of a patient passes through and is never kept; where it cannot be fetched, the plain page stands in for it. */
const orOfflinePage = (request: Request): Promise<Response> =>
  fetch(request).catch(async () => (await caches.match(OFFLINE)) ?? Response.error())

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(orOfflinePage(request))
  else if (SEBONE_FILES.files.includes(pathname)) event.respondWith(orFromNetwork(request))
})
