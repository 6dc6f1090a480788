type Pool = { readonly mean: number; readonly stacked: readonly number[] }
export type Wish = { readonly top: number; readonly height: number }

/**
 * Places blocks under one another, none over another, each as near to where it wants to be as its neighbours allow
 * (least squares). Measured against where each block would stand if all were stacked from 0, the wishes must only
 * never decrease: blocks whose wishes do are pooled and share their mean.
 */
export const spread = (wishes: readonly Wish[], gap: number, from: number, to: number): readonly number[] => {
  let total = 0
  const pools: Pool[] = []
  for (const { top, height } of wishes) {
    let pool: Pool = { mean: top - total, stacked: [total] }
    for (let above = pools.at(-1); above && above.mean > pool.mean; above = pools.at(-1)) {
      pools.pop()
      const stacked = [...above.stacked, ...pool.stacked]
      pool = { mean: (above.mean * above.stacked.length + pool.mean * pool.stacked.length) / stacked.length, stacked }
    }
    pools.push(pool)
    total += height + gap
  }
  const last = Math.max(from, to - (total - gap))
  return pools.flatMap(({ mean, stacked }) => stacked.map((above) => Math.min(Math.max(mean, from), last) + above))
}
