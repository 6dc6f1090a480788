/** Where the worker stands: at the root, for it looks after every page. */
const WORKER = '/service-worker.js'
/** The one policy that the content security policy names; it lets this one address through and nothing else. */
const POLICY = 'sebone-worker'

/** The browser's Trusted Types, as far as they are needed here; older browsers have none and take the text itself. */
interface PolicyMaker {
  createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (text: string) => string }
}

const isPolicyMaker = (value: unknown): value is PolicyMaker =>
  typeof value === 'object' && value !== null && 'createPolicy' in value && typeof value.createPolicy === 'function'

/** The worker that shows a plain page where there is no line. Without it everything else works all the same. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator)) return
  const types: unknown = 'trustedTypes' in window ? window.trustedTypes : null
  const address = isPolicyMaker(types) ? types.createPolicy(POLICY, { createScriptURL: () => WORKER }).createScriptURL(WORKER) : WORKER
  navigator.serviceWorker.register(address).catch(() => {})
}
