import type { FindingKind } from '../spine/finding.ts'
import type { SpineLocation } from '../spine/location.ts'
import { accept, refuse, type Result } from '../result.ts'

/**
 * Published contraindications of intradiscal gel. Source: the public encyclopedia article on the method, in Japanese
 * (DOMAIN.md, section 6). The list is data with a default: a physician of the clinic must confirm it.
 */
export const CONTRAINDICATIONS = [
  'activeInfection',
  'pregnancy',
  'allergyToComponent',
  'allergyToLocalAnaesthetic',
  'uncorrectedBleedingTendency',
  'anticoagulants',
  'stenosis',
  'slip',
  'lossOfTwoThirdsOfHeight',
  'previousDiscSurgery',
] as const
export type Contraindication = (typeof CONTRAINDICATIONS)[number]

/** `stop`: only a physician goes on, and the record shows it in red. `warn`: a physician's recorded reason is enough. */
export const CONTRAINDICATION_SEVERITIES = ['stop', 'warn'] as const
export type ContraindicationSeverity = (typeof CONTRAINDICATION_SEVERITIES)[number]

/** The clinic treats stenosis and slip knowingly, so not everything that is published stops it. */
export const SEVERITY_OF: Readonly<Record<Contraindication, ContraindicationSeverity>> = {
  activeInfection: 'stop',
  pregnancy: 'stop',
  allergyToComponent: 'stop',
  allergyToLocalAnaesthetic: 'stop',
  uncorrectedBleedingTendency: 'stop',
  anticoagulants: 'warn',
  stenosis: 'warn',
  slip: 'warn',
  lossOfTwoThirdsOfHeight: 'warn',
  previousDiscSurgery: 'warn',
}

/** What a recorded finding may stand for. A loss of height has no measured share here: it is shown, and looked at. */
const STANDS_FOR: Readonly<Partial<Record<FindingKind, Contraindication>>> = {
  spinalCanalStenosis: 'stenosis',
  foraminalStenosis: 'stenosis',
  anterolisthesis: 'slip',
  retrolisthesis: 'slip',
  lossOfDiscHeight: 'lossOfTwoThirdsOfHeight',
  previousDiscSurgery: 'previousDiscSurgery',
}

export type FoundContraindication = Readonly<{ contraindication: Contraindication; at: readonly SpineLocation[] }>

/** The contraindications that the recorded findings speak of, each once, in the order of the list, with their places. */
export function contraindicationsIn(
  findings: readonly Readonly<{ kind: FindingKind; at: readonly SpineLocation[] }>[],
): readonly FoundContraindication[] {
  return CONTRAINDICATIONS.flatMap((contraindication) => {
    const speaking = findings.filter(({ kind }) => STANDS_FOR[kind] === contraindication)
    return speaking.length === 0 ? [] : [{ contraindication, at: speaking.flatMap(({ at }) => at) }]
  })
}

/** Why somebody goes on in spite of a contraindication. */
export type ContraindicationOverride = Readonly<{ contraindication: Contraindication; byPhysician: boolean; reason: string }>

export type ContraindicationRefusal = Readonly<{
  code: 'contraindicationNeedsPhysician'
  /** Those without a physician's reason, the ones that stop first. */
  missing: readonly Contraindication[]
}>

/**
 * Whether a treatment may go on: every contraindication that is present needs a physician's reason in words. Answers
 * those that the record shows in red. Never a dead end: the refusal names what is missing.
 */
export function goOnDespite(
  present: readonly Contraindication[],
  overrides: readonly ContraindicationOverride[],
): Result<readonly Contraindication[], ContraindicationRefusal> {
  const isAnswered = (each: Contraindication) =>
    overrides.some(({ contraindication, byPhysician, reason }) => contraindication === each && byPhysician && reason.trim() !== '')
  const inOrder = CONTRAINDICATIONS.filter((each) => present.includes(each))
  const missing = inOrder.filter((each) => !isAnswered(each))
  if (missing.length > 0) return refuse({ code: 'contraindicationNeedsPhysician', missing })
  return accept(inOrder.filter((each) => SEVERITY_OF[each] === 'stop'))
}
