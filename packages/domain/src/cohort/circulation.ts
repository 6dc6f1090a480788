/**
 * A count of a table as an arc of a network in which every row and column balances: changing hidden counts without
 * changing a shown number is sending flow round a cycle of hidden arcs (Gusfield 1988, SIAM J Comput 17:552).
 */
export type Arc = {
  readonly from: number
  readonly to: number
  readonly value: number
  /** What it costs to hide this count. */
  readonly cost: number
  hidden: boolean
}

type Step = { readonly arc: Arc; readonly isForward: boolean }

/** How far an arc can give way: up without limit, down to 0. Shown arcs stand still. */
const slack = ({ arc, isForward }: Step): number => (isForward ? Infinity : arc.value)

const stepsFrom = (node: number, arcs: readonly Arc[]): Step[] =>
  arcs.flatMap((arc) => [
    ...(arc.from === node ? [{ arc, isForward: true }] : []),
    ...(arc.to === node ? [{ arc, isForward: false }] : []),
  ])

const endOf = ({ arc, isForward }: Step): number => (isForward ? arc.to : arc.from)

/**
 * Whether the count of `arc`, as far as the shown numbers tell, may be higher than it is by at least `rise`: whether
 * that much can flow from its end back to its start over other hidden arcs.
 */
export function mayBeHigherBy(rise: number, arc: Arc, arcs: readonly Arc[]): boolean {
  const others = arcs.filter((other) => other !== arc && other.hidden)
  const changes = new Map<Arc, number>()
  for (let sent = 0; sent < rise; ) {
    const path = widePath(arc.to, arc.from, others, changes)
    if (path === null) return false
    const room = Math.min(rise - sent, ...path.map((step) => slack(step) + gained(step, changes)))
    for (const { arc: on, isForward } of path) changes.set(on, (changes.get(on) ?? 0) + (isForward ? room : -room))
    sent += room
  }
  return true
}

const gained = ({ arc, isForward }: Step, changes: ReadonlyMap<Arc, number>): number =>
  isForward ? 0 : (changes.get(arc) ?? 0)

/** The shortest way with room left, breadth first; null where there is none. */
function widePath(start: number, goal: number, arcs: readonly Arc[], changes: ReadonlyMap<Arc, number>): Step[] | null {
  const ways = new Map<number, Step[]>([[start, []]])
  for (const [node, way] of ways) {
    if (node === goal) return way
    for (const step of stepsFrom(node, arcs)) {
      const hasRoom = slack(step) + gained(step, changes) > 0
      if (hasRoom && !ways.has(endOf(step))) ways.set(endOf(step), [...way, step])
    }
  }
  return null
}

/**
 * The cheapest set of further counts to hide so that the count of `arc` may be higher by `rise`: the cheapest way round
 * from its end to its start on which every arc can give way that far. Empty when nothing more is needed.
 */
export function cheapestCover(rise: number, arc: Arc, arcs: readonly Arc[]): readonly Arc[] {
  const best = new Map<number, { cost: number; way: readonly Arc[] }>([[arc.to, { cost: 0, way: [] }]])
  const open = new Set([arc.to])
  while (open.size > 0) {
    const node = [...open].reduce((a, b) => ((best.get(a)?.cost ?? 0) <= (best.get(b)?.cost ?? 0) ? a : b))
    open.delete(node)
    const here = best.get(node)
    if (here === undefined) continue
    if (node === arc.from) return here.way.filter(({ hidden }) => !hidden)
    for (const step of stepsFrom(node, arcs)) {
      if (step.arc === arc || slack(step) < rise) continue
      const cost = here.cost + (step.arc.hidden ? 0 : step.arc.cost)
      const known = best.get(endOf(step))
      if (known !== undefined && known.cost <= cost) continue
      best.set(endOf(step), { cost, way: [...here.way, step.arc] })
      open.add(endOf(step))
    }
  }
  // Every count of a table lies on a cycle through the grand total; only that of an empty table, 0 by its shape, does not.
  return []
}
