import * as z from 'zod'

interface Node {
  readonly 'Node Type': string
  readonly 'Index Name'?: string | undefined
  readonly 'Relation Name'?: string | undefined
  readonly Plans?: readonly Node[] | undefined
}

const Node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Index Name': z.string().optional(),
    'Relation Name': z.string().optional(),
    Plans: z.array(Node).optional(),
  }),
)

const Explained = z.array(z.object({ Plan: Node })).min(1)

/**
 * Of a plan only which tables are read and by which index, in their order and each once: joins, sorts and costs change
 * with the numbers of rows and say nothing that a review wants to know. Small tables are left to the planner.
 */
export function planShape(explained: unknown): string {
  const [first] = Explained.parse(explained)
  return [...new Set(first ? scansIn(first.Plan) : [])].toSorted().join('\n')
}

const SMALL = ['assessment_request', 'patient_link', 'draft', 'questionnaire_response', 'worklist_act', 'consultation_request', 'alert', 'consent']

function scansIn(node: Node): readonly string[] {
  const { Plans: plans = [], 'Relation Name': table } = node
  // A bitmap names its index in the node below.
  const index = node['Index Name'] ?? (node['Node Type'] === 'Bitmap Heap Scan' ? plans[0]?.['Index Name'] : undefined)
  const below = plans.flatMap(scansIn)
  if (table === undefined || SMALL.includes(table)) return below
  return [...below, index === undefined ? `${node['Node Type']} on ${table}` : `${table} by ${index}`]
}
