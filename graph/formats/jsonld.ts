import type { Evidence } from '../schema.ts'
import type { Format, FormatInput } from './format.ts'

/** Terms of the output: schema.org for what is named, Web Annotation (oa) for evidence as text positions, PROV for what it was read from. */
const context = {
  gangmu: 'urn:gangmu:',
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  evidence: { '@id': 'prov:wasQuotedFrom', '@container': '@set' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  start: 'oa:start',
  end: 'oa:end',
}

const types: Readonly<Record<string, string>> = {
  document: 'schema:CreativeWork',
  measure: 'schema:Action',
  place: 'schema:Place',
  figure: 'schema:QuantitativeValue',
  person: 'schema:Person',
  organization: 'schema:Organization',
  group: 'schema:Audience',
}

export const jsonld: Format = {
  name: 'jsonld',
  description: 'JSON-LD with Web Annotation positions, for linked data',
  limits: 'no positions, sizes and colours: they are no statements about the documents',
  write: (input) => [{ name: 'graph.jsonld', chunks: writeJsonLd(input) }],
}

const iri = (key: string): string => `urn:gangmu:${encodeURI(key)}`
const place = ({ document, start, end }: Evidence): unknown => ({
  '@type': 'oa:TextPositionSelector',
  source: iri(`document:${document}`),
  start,
  end,
})

function* writeJsonLd({ graph }: FormatInput): Generator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`
  let separator = '\n'
  for (const key of graph.nodes()) {
    const { evidence, x: _x, y: _y, size: _size, color: _color, kind, ...rest } = graph.getNodeAttributes(key)
    const type = types['actorKind' in rest ? rest.actorKind : kind]
    const relations: Record<string, unknown[]> = {}
    graph.forEachOutEdge(key, (_edge, { kind: relation, evidence: where, role, title }, _source, target) => {
      const value = {
        '@id': iri(target),
        ...(role ? { 'gangmu:role': role } : {}),
        ...(title ? { 'gangmu:title': title } : {}),
        evidence: where.map(place),
      }
      relations[`gangmu:${relation}`] = [...(relations[`gangmu:${relation}`] ?? []), value]
    })
    const attributes = Object.fromEntries(
      Object.entries(rest)
        .filter(([name]) => name !== 'label')
        .map(([name, value]) => [`gangmu:${name}`, value]),
    )
    yield separator +
      JSON.stringify({ '@id': iri(key), '@type': type, label: rest.label, ...attributes, evidence: evidence.map(place), ...relations })
    separator = ',\n'
  }
  yield ']}\n'
}
