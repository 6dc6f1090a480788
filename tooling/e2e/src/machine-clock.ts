/**
 * Loaded before a server that is to live at another day: its machine's clock stands that many days ahead.
 * A follow-up of six months is then six months of the server's own time, with nothing of the product replaced.
 */
const [MINUTE, DAY] = [60_000, 86_400_000]
let ahead = Number(process.env['JOURNEY_DAYS_AHEAD'] ?? 0) * DAY
/** Longer than a shown factor stays fresh, shorter than an idle session lasts. */
if (process.platform !== 'win32') process.on('SIGUSR2', () => (ahead += 11 * MINUTE))
const MachineDate = globalThis.Date

globalThis.Date = new Proxy(MachineDate, {
  construct: (target, parts: unknown[]) => Reflect.construct(target, parts.length === 0 ? [target.now() + ahead] : parts),
  get: (target, key) => (key === 'now' ? () => target.now() + ahead : Reflect.get(target, key)),
})
