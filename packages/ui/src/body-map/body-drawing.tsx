import type { RegionId } from '@sebone/domain/extent/region'
import type { ViewDrawing } from './drawing/view-drawing.ts'
import styles from './body-drawing.module.css'

/** How one region is shown. What is raised is drawn last, so that its edge lies over those of its neighbours. */
export type RegionLook = Readonly<{ className?: string | undefined; fill?: string | undefined; isRaised?: boolean }>

interface Props {
  readonly drawing: ViewDrawing
  readonly lookOf: (id: RegionId) => RegionLook
}

/** The figure as lines: its contour strong, the edges between regions faint. Each region carries its id, for pointers. */
export function BodyDrawing({ drawing: { regions, details }, lookOf }: Props) {
  const seen = regions.map(({ id, path }) => ({ id, path, look: lookOf(id) }))
  return (
    <>
      <path className={styles.contour} d={regions.map(({ path }) => path).join('')} />
      {[...seen.filter(({ look }) => !look.isRaised), ...seen.filter(({ look }) => look.isRaised)].map(({ id, path, look }) => (
        <path key={id} className={look.className ?? styles.region} fill={look.fill} d={path} data-region={id} />
      ))}
      <path className={styles.detail} d={details.join('')} />
    </>
  )
}
