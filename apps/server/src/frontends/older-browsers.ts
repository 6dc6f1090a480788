import { parseAst } from 'vite'

/** What a browser of 2021 (Safari 14, Chrome 87) does not have, as far as it would break a page and not only adorn it. */

const SYNTAX: readonly string[] = ['PropertyDefinition', 'PrivateIdentifier', 'StaticBlock', 'ImportAttribute', 'AccessorProperty']
const METHODS: readonly string[] = [
  'at',
  'toSorted',
  'toReversed',
  'toSpliced',
  'findLast',
  'findLastIndex',
  'hasOwn',
  'isWellFormed',
  'toWellFormed',
  'groupBy',
  'fromAsync',
  'withResolvers',
  'randomUUID',
  'canParse',
  'requestSubmit',
  'showModal',
  'showPopover',
]
const NAMES: readonly string[] = ['structuredClone', 'BroadcastChannel']
const STATIC: Readonly<Record<string, readonly string[]>> = { AbortSignal: ['timeout', 'any'], Intl: ['Segmenter', 'DurationFormat'] }

type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const nameIn = (value: unknown): string => (isNode(value) && typeof value['name'] === 'string' ? value['name'] : '')

function newerIn(node: Node): string | null {
  const { type } = node
  if (typeof type === 'string' && SYNTAX.includes(type)) return type
  if (type === 'Identifier' && NAMES.includes(nameIn(node))) return nameIn(node)
  if (type === 'CallExpression' && isNode(node['callee']) && node['callee']['type'] === 'MemberExpression' && node['callee']['computed'] !== true) {
    const method = nameIn(node['callee']['property'])
    if (METHODS.includes(method)) return `${method}()`
  }
  if (type === 'MemberExpression') {
    const [owner, name] = [nameIn(node['object']), nameIn(node['property'])]
    if (STATIC[owner]?.includes(name)) return `${owner}.${name}`
  }
  if (type === 'Literal' && isNode(node['regex'])) {
    const { pattern, flags } = node['regex']
    if (typeof flags === 'string' && /[vd]/.test(flags)) return `regular expression with flag ${flags}`
    if (typeof pattern === 'string' && /\(\?<[=!]/.test(pattern)) return 'regular expression that looks behind'
  }
  return null
}

/** Newer syntax and methods in a script, each once. */
export function newerScript(code: string): readonly string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look)
    if (!isNode(value)) return
    const newer = newerIn(value)
    if (newer !== null) found.add(newer)
    Object.values(value).forEach(look)
  }
  look(parseAst(code))
  return [...found].toSorted()
}

const AT_RULES: readonly string[] = ['layer', 'container', 'scope', 'property', 'starting-style', 'view-transition']
const SELECTORS = /:has\(|&/
const VALUES = /\b(?:color-mix|oklch|oklab|light-dark)\(/
const PROPERTIES: readonly string[] = ['inset', 'aspect-ratio', 'translate', 'rotate', 'scale']
/** Taken where the same property stands before it in a form that everybody knows. */
const NEEDS_FALLBACK = /\b\d+(?:\.\d+)?[dsl]v[hw]\b/

const declarationsIn = (block: string): readonly (readonly [property: string, value: string])[] =>
  block.split(';').flatMap((each) => {
    const colon = each.indexOf(':')
    return colon === -1 ? [] : [[each.slice(0, colon).trim(), each.slice(colon + 1).trim()] as const]
  })

/** Newer rules in a style sheet, each once. */
export function newerStyle(css: string): readonly string[] {
  const found = new Set<string>()
  for (const [, name = ''] of css.matchAll(/@([\w-]+)/g)) if (AT_RULES.includes(name)) found.add(`@${name}`)
  for (const [, selector = '', block = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (SELECTORS.test(selector)) found.add(selector.trim())
    const declarations = declarationsIn(block)
    for (const [index, [property, value]] of declarations.entries()) {
      if (PROPERTIES.includes(property) || VALUES.test(value)) found.add(`${property}: ${value}`)
      const hasFallback = declarations.slice(0, index).some(([before]) => before === property)
      if (NEEDS_FALLBACK.test(value) && !hasFallback) found.add(`${property}: ${value} without a fallback`)
    }
  }
  return [...found].toSorted()
}
