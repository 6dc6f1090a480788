import type { FigureLayout, PlacedSite } from './figure-layout.ts'
import { middle } from './outline.ts'
import {
  bodyPath,
  boneRingPath,
  canalPath,
  crossPath,
  discPath,
  discRingPath,
  framePath,
  processPath,
  sacrumPath,
} from './shape-path.ts'
import { SiteLeaders } from './site-labels.tsx'
import styles from './spine-figure.module.css'

/** Bones, discs and marks; everything that is looked at and nothing that is operated. */
export function SpineColumn({ layout }: { layout: FigureLayout }) {
  const { bones, lowerSacrum } = layout.column
  const presacral = bones.filter(({ bone }) => bone !== 'coccyx')
  return (
    <g aria-hidden="true">
      <path className={styles.canal} d={canalPath(presacral, lowerSacrum[0])} />
      {presacral.map((bone) => (
        <path key={bone.bone} className={styles.process} d={processPath(bone) ?? undefined} />
      ))}
      {lowerSacrum.map((corners, index) => (
        <path key={index} className={styles.sacrum} d={sacrumPath(corners)} />
      ))}
      <SiteLeaders layout={layout} />
      {layout.sites.map(({ site, disc }) =>
        disc ? (
          <path
            key={site.name}
            className={site.treated ? styles.discTreated : site.notTreated ? styles.discRefused : styles.disc}
            d={discPath(disc.corners)}
          />
        ) : null,
      )}
      {bones.map((bone) => (
        <path key={bone.bone} className={bone.bone === 'coccyx' ? styles.sacrum : styles.body} d={bodyPath(bone)} />
      ))}
      {layout.sites.map((placed) => (
        <SiteName key={placed.site.name} placed={placed} left={layout.viewBox.left} />
      ))}
      {layout.sites.map((placed) => (
        <Marks key={placed.site.name} placed={placed} />
      ))}
    </g>
  )
}

/** A bone's name stands in it, a disc's in front of it. */
function SiteName({ placed: { site, bone, disc }, left }: { placed: PlacedSite; left: number }) {
  if (disc) {
    const front = middle([disc.corners[0], disc.corners[3]])
    return (
      <text className={styles.discName} x={Math.max(front.x - 13, left + 42)} y={front.y}>
        {site.name}
      </text>
    )
  }
  if (site.name === 'coccyx') return null
  const centre = middle(bone.corners)
  return (
    <text className={styles.boneName} x={centre.x} y={centre.y}>
      {site.name}
    </text>
  )
}

function Marks({ placed: { site, bone, disc } }: { placed: PlacedSite }) {
  const corners = (bone ?? disc).corners
  return (
    <>
      {site.findings.length > 0 && (
        <path className={styles.ring} d={bone ? boneRingPath(bone) : discRingPath(corners)} />
      )}
      {site.notTreated && <path className={styles.cross} d={crossPath(corners)} />}
      {site.redFramed && <path className={styles.frame} d={framePath(corners, bone ? 7 : 9)} />}
    </>
  )
}
