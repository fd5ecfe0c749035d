import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What schema.org says, as schema-dts has written it down: of each type what it is a kind of, and which properties it adds, each with the types of its values. */
interface Described {
  readonly parents: readonly string[]
  readonly properties: ReadonlyMap<string, readonly string[]>
}

const FILE = 'node_modules/schema-dts/dist/schema.d.ts'

/** `XBase` holds a type's own properties, `XLeaf` is the type itself. */
function read(): ReadonlyMap<string, Described> {
  const vocabulary = new Map<string, Described>()
  const bare = (name: string): string => name.replace(/(Base|Leaf)$/, '')
  const add = (name: string, parents: readonly string[], properties: readonly (readonly [string, readonly string[]])[]): void => {
    const before = vocabulary.get(name)
    vocabulary.set(name, { parents: [...(before?.parents ?? []), ...parents.filter((parent) => parent !== name)], properties: new Map([...(before?.properties ?? []), ...properties]) })
  }
  ts.forEachChild(ts.createSourceFile(FILE, readFileSync(FILE, 'utf8'), ts.ScriptTarget.ES2022), (node) => {
    if (!ts.isInterfaceDeclaration(node) || !/(Base|Leaf)$/.test(node.name.text)) return
    const parents = (node.heritageClauses ?? []).flatMap(({ types }) => types.flatMap(({ expression }) => (ts.isIdentifier(expression) && /Base$/.test(expression.text) ? [bare(expression.text)] : [])))
    add(bare(node.name.text), parents, node.members.flatMap((member) => (ts.isPropertySignature(member) && ts.isStringLiteral(member.name) && member.type !== undefined ? [[member.name.text, typesIn(member.type)] as const] : [])))
  })
  return vocabulary
}

/** Of `SchemaValue<Person | Text | IdReference, "author">`: Person, Text, IdReference. */
function typesIn(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(typesIn)
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return []
  const [value] = type.typeArguments ?? []
  return type.typeName.text === 'SchemaValue' && value !== undefined ? typesIn(value) : [type.typeName.text]
}

const VOCABULARY = read()

/** A type and all that it is a kind of. */
const kindsOf = (type: string): string[] => [type, ...(VOCABULARY.get(type)?.parents ?? []).flatMap(kindsOf)]

const SCALARS: Readonly<Record<string, readonly string[]>> = { string: ['Text', 'URL', 'Date', 'DateTime', 'Time'], number: ['Number', 'Integer', 'Float'], boolean: ['Boolean'] }

/** Everything in a JSON-LD document that schema.org has no place for: unknown types, properties on types that lack them, values of other types. */
export function misplaced(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => misplaced(one, `${path}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  const { '@type': type, '@id': _id, '@context': _context, ...properties } = value as Readonly<Record<string, unknown>> & { readonly '@type'?: string }
  if (type === undefined) return Object.keys(properties).map((name) => `${path}/${name}: on a mere reference`)
  if (!VOCABULARY.has(type)) return [`${path}: no type ${type}`]
  const kinds = kindsOf(type)
  return Object.entries(properties).flatMap(([name, held]) => {
    const range = kinds.map((kind) => VOCABULARY.get(kind)?.properties.get(name)).find((types) => types !== undefined)
    if (range === undefined) return [`${path}/${name}: not a property of ${type}`]
    const values = Array.isArray(held) ? held : [held]
    return [...values.filter((one) => !fits(one, range)).map((one) => `${path}/${name}: ${JSON.stringify(one)} is none of ${range.join(', ')}`), ...misplaced(held, `${path}/${name}`)]
  })
}

function fits(value: unknown, range: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return (SCALARS[typeof value] ?? []).some((scalar) => range.includes(scalar))
  const { '@type': type } = value as { readonly '@type'?: string }
  return type === undefined ? range.includes('IdReference') : kindsOf(type).some((kind) => range.includes(kind))
}
