import type { GradeSystem } from './grade.ts'
import type { SpineLocation } from './location.ts'

/** What an image or an examination shows (`Condition.kind`). */
export const FINDING_KINDS = [
  'spinalCanalStenosis',
  'foraminalStenosis',
  'discHerniation',
  'discDegeneration',
  'lossOfDiscHeight',
  'annularFissure',
  'anterolisthesis',
  'retrolisthesis',
  'schmorlsNode',
  'transitionalVertebra',
  'compressionFracture',
  'scoliosis',
  'osteoporosis',
  'previousDiscSurgery',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** `any`: a disc, a bone, or no place at all; `none`: the whole skeleton. */
export type FindingPlace = 'disc' | 'vertebra' | 'none' | 'any'

export type Finding = {
  readonly name: { readonly en: string; readonly ja: string }
  /** Other words for it in either language, as found in reports; upper case, plurals and hyphens do not matter. */
  readonly synonyms: readonly string[]
  readonly takes: FindingPlace
  /** The systems in which its severity is stated; none where only present or absent is said. */
  readonly gradedBy: readonly GradeSystem[]
}

/** Names and places follow DOMAIN.md, Spine; a scoliosis is a curve of many bones, so any place or none will do. */
export const FINDINGS: Readonly<Record<FindingKind, Finding>> = {
  spinalCanalStenosis: {
    name: { en: 'Spinal canal stenosis', ja: '脊柱管狭窄症' },
    synonyms: [
      'spinal stenosis', 'canal stenosis', 'central stenosis', 'central canal stenosis',
      'lumbar spinal stenosis', 'lumbar spinal canal stenosis', 'LSS', 'LSCS', 'LCS', 'spinal canal narrowing',
      '脊柱管狭窄', '腰部脊柱管狭窄症', '腰部脊柱管狭窄', '脊椎管狭窄症', '脊椎管狭窄', '中心性狭窄',
      '中心性脊柱管狭窄',
    ],
    takes: 'disc',
    gradedBy: ['schizas'],
  },
  foraminalStenosis: {
    name: { en: 'Foraminal stenosis', ja: '椎間孔狭窄症' },
    synonyms: [
      'neuroforaminal stenosis', 'neural foraminal stenosis', 'intervertebral foraminal stenosis',
      'foraminal narrowing', 'lumbar foraminal stenosis', '椎間孔狭窄', '椎間孔の狭窄', '腰椎椎間孔狭窄症',
      '腰椎椎間孔狭窄', '神経根孔狭窄',
    ],
    takes: 'disc',
    gradedBy: [],
  },
  discHerniation: {
    name: { en: 'Disc herniation', ja: '椎間板ヘルニア' },
    synonyms: [
      'herniated disc', 'hernia', 'herniation', 'herniated nucleus pulposus', 'HNP', 'LDH',
      'lumbar disc herniation', 'slipped disc', 'prolapsed disc', 'disc prolapse', 'ruptured disc', 'bulge',
      'bulging disc', 'disc bulge', 'disc bulging', 'protrusion', 'disc protrusion', 'protruded disc',
      'extrusion', 'disc extrusion', 'extruded disc', 'sequestration', 'disc sequestration', 'sequestrated disc',
      'sequestered disc', 'ヘルニア', '腰椎椎間板ヘルニア', '頚椎椎間板ヘルニア', '頸椎椎間板ヘルニア',
      '椎間板膨隆', '膨隆', '椎間板膨隆症', '椎間板突出', '椎間板突出症', '突出', '椎間板脱出', '脱出',
      '髄核脱出', '遊離脱出', '髄核遊離', '遊離',
    ],
    takes: 'disc',
    gradedBy: ['herniation'],
  },
  discDegeneration: {
    name: { en: 'Disc degeneration', ja: '椎間板変性症' },
    synonyms: [
      'degenerative disc disease', 'DDD', 'degenerated disc', 'degenerative disc', 'disc degenerative disease',
      'intervertebral disc degeneration', 'disc disease', 'black disc', 'disc desiccation', 'discopathy',
      '椎間板変性', '椎間板の変性', '変性椎間板', '腰椎椎間板変性症', '椎間板症', '腰椎椎間板症',
      '椎間板変性疾患',
    ],
    takes: 'disc',
    gradedBy: ['pfirrmann', 'modic'],
  },
  lossOfDiscHeight: {
    name: { en: 'Loss of disc height', ja: '椎間板高の減少' },
    synonyms: [
      'disc height loss', 'reduced disc height', 'decreased disc height', 'disc space narrowing',
      'narrowed disc', 'disc narrowing', 'narrowed disc space', 'collapsed disc', 'disc collapse',
      '椎間板高減少', '椎間板高低下', '椎間板高の低下', '椎間板の狭小化', '椎間板狭小化', '椎間板狭小',
      '椎間狭小', '椎間腔狭小化', '椎間腔狭小',
    ],
    takes: 'disc',
    gradedBy: [],
  },
  annularFissure: {
    name: { en: 'Annular fissure', ja: '線維輪断裂' },
    synonyms: [
      'annular tear', 'anular fissure', 'anular tear', 'annulus tear', 'annulus fissure', 'tear of the annulus',
      'fissure of the annulus', 'high intensity zone', 'HIZ', 'disc tear', '線維輪の断裂', '線維輪損傷',
      '線維輪の損傷', '線維輪亀裂', '線維輪の亀裂', '線維輪裂隙', '椎間板損傷',
    ],
    takes: 'disc',
    gradedBy: [],
  },
  anterolisthesis: {
    name: { en: 'Anterolisthesis', ja: '前方すべり症' },
    synonyms: [
      'spondylolisthesis', 'slip', 'slippage', 'slipping', 'slipped vertebra', 'vertebral slip', 'anterior slip',
      'forward slip', 'anterior spondylolisthesis', 'antelisthesis', 'degenerative spondylolisthesis',
      'lumbar spondylolisthesis', 'spondylolytic spondylolisthesis', 'isthmic spondylolisthesis',
      'degenerative slip', 'すべり症', 'すべり', '滑り症', '辷り症', '腰椎すべり症', '腰椎滑り症', '前方すべり',
      '前方滑り症', '脊椎すべり症', '変性すべり症', '腰椎変性すべり症', '分離すべり症', '腰椎分離すべり症',
    ],
    takes: 'vertebra',
    gradedBy: ['meyerding'],
  },
  retrolisthesis: {
    name: { en: 'Retrolisthesis', ja: '後方すべり症' },
    synonyms: [
      'posterior slip', 'backward slip', 'posterior spondylolisthesis', '後方すべり', '後方滑り症', '後方滑り',
      '後方辷り症',
    ],
    takes: 'vertebra',
    gradedBy: ['meyerding'],
  },
  schmorlsNode: {
    name: { en: 'Schmorl’s node', ja: 'シュモール結節' },
    synonyms: [
      'schmorl node', 'schmorl nodule', 'intravertebral disc herniation', 'intraosseous disc herniation',
      'シュモルル結節', 'シュモール小結節', 'シュモル結節', 'Schmorl結節', '椎体内ヘルニア',
      '椎体内椎間板ヘルニア',
    ],
    takes: 'vertebra',
    gradedBy: [],
  },
  transitionalVertebra: {
    name: { en: 'Transitional vertebra', ja: '移行椎' },
    synonyms: [
      'lumbosacral transitional vertebra', 'LSTV', 'lumbarization', 'lumbarisation', 'sacralization',
      'sacralisation', 'sixth lumbar vertebra', 'bertolotti syndrome', '腰仙移行椎', '腰仙椎移行椎', '腰椎化',
      '仙椎化', '第6腰椎',
    ],
    takes: 'vertebra',
    gradedBy: ['castellvi'],
  },
  compressionFracture: {
    name: { en: 'Compression fracture', ja: '圧迫骨折' },
    synonyms: [
      'vertebral compression fracture', 'VCF', 'vertebral fracture', 'vertebral body fracture',
      'osteoporotic fracture', 'osteoporotic vertebral fracture', 'fracture', '椎体骨折', '椎体圧迫骨折',
      '脊椎圧迫骨折', '腰椎圧迫骨折', '胸椎圧迫骨折', '骨粗鬆症性椎体骨折',
    ],
    takes: 'vertebra',
    gradedBy: [],
  },
  scoliosis: {
    name: { en: 'Scoliosis', ja: '側弯症' },
    synonyms: [
      'degenerative scoliosis', 'lumbar scoliosis', 'degenerative lumbar scoliosis',
      'lateral curvature of the spine', '側弯', '側湾症', '側湾', '脊柱側弯症', '脊柱側弯', '脊柱側湾症',
      '腰椎側弯症', '変性側弯症', '腰椎変性側弯症', '側彎症', '側彎',
    ],
    takes: 'any',
    gradedBy: [],
  },
  osteoporosis: {
    name: { en: 'Osteoporosis', ja: '骨粗鬆症' },
    synonyms: ['low bone density', 'low bone mineral density', '骨粗しょう症', '骨そしょう症', 'こつそしょう症', '骨粗鬆'],
    takes: 'none',
    gradedBy: [],
  },
  previousDiscSurgery: {
    name: { en: 'Previous surgery at a disc', ja: '椎間板手術の既往' },
    synonyms: [
      'previous surgery', 'previous disc surgery', 'prior surgery', 'prior disc surgery', 'previous operation',
      'post discectomy', 'discectomy', 'prior discectomy', 'postoperative disc', 'operated disc',
      'failed back surgery', '手術の既往', '手術既往', '椎間板手術後', '術後', '椎間板術後', '椎間板摘出術後',
      'ヘルニア術後', 'ヘルニア手術後', '腰椎手術後', '手術歴',
    ],
    takes: 'disc',
    gradedBy: [],
  },
}

/**
 * Whether a finding of this kind is recorded at such a place. A place that is unclear is never held against it.
 * A slip printed at a disc (`L4/5`) does not fit: which of the two bones slipped has to be asked.
 */
export function fitsLocation(kind: FindingKind, location: SpineLocation): boolean {
  const { takes } = FINDINGS[kind]
  if ('unclear' in location || takes === 'any') return true
  return 'disc' in location ? takes === 'disc' : takes === 'vertebra'
}
