import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sources(path)
    return /\.(?:ts|tsx)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

interface Import {
  readonly from: string
  /** Path in the checkout, or the name of a package or Node module. */
  readonly to: string
  readonly isType: boolean
}

const isGenerated = (file: string): boolean => /\/(?:generated|weights)\//.test(file)
const files = ['src', 'graph', 'web'].flatMap(sources).filter((file) => !isGenerated(file))
const code = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))

/** Comments and strings may name what code must not use. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '')

const statement =
  /^(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)['"]([^'"\n]+)['"]|^import\s+['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/gm

const imports: Import[] = files.flatMap((from) =>
  [...code.get(from)!.matchAll(statement)].map(([, type, fixed, bare, dynamic]) => {
    const target = (fixed ?? bare ?? dynamic)!
    return { from, to: target.startsWith('.') ? normalize(join(dirname(from), target)) : target, isType: Boolean(type) }
  }),
)

const stages = ['read', 'outline', 'extract', 'relate', 'resolve']
const isLocal = (path: string): boolean => /^(?:src|graph|web)\//.test(path)
const broken = (rule: (each: Import) => boolean): string[] => imports.filter(rule).map(({ from, to }) => `${from} imports ${to}`)

describe('imports', () => {
  test('the vocabulary imports nothing', () =>
    expect(broken(({ from, to }) => from.startsWith('src/annotation/') && !to.startsWith('src/annotation/'))).toEqual([]))
  test('the lexicon is data: it imports only itself, its generators aside', () =>
    expect(
      broken(({ from, to }) => from.startsWith('src/lexicon/') && !from.includes('/generate/') && !to.startsWith('src/lexicon/')),
    ).toEqual([]))
  test('the stages never import one another', () => {
    const stage = (path: string): string | undefined => stages.find((name) => path.startsWith(`src/${name}/`))
    expect(broken(({ from, to }) => Boolean(stage(from) && stage(to) && stage(from) !== stage(to)))).toEqual([])
  })
  test('the kinds inside extract never import one another', () => {
    const kind = (path: string): string | undefined => /^src\/extract\/(figure|time|place|actor|citation|measure)\//.exec(path)?.[1]
    expect(broken(({ from, to }) => Boolean(kind(from) && kind(to) && kind(from) !== kind(to)))).toEqual([])
  })
  test('models and gazetteer know no stage', () => {
    const support = /^src\/(?:model|gazetteer)\//
    expect(
      broken(({ from, to }) => support.test(from) && isLocal(to) && !/^src\/(?:model|gazetteer|lexicon|annotation)\//.test(to)),
    ).toEqual([])
  })
  test('only pipeline.ts and the command line compose the stages', () =>
    expect(
      broken(
        ({ from, to }) =>
          !['src/pipeline.ts', 'src/index.ts'].includes(from) &&
          !from.startsWith('src/cli/') &&
          // Generators are run by hand and ship nothing.
          !from.startsWith('src/lexicon/generate/') &&
          isLocal(from) &&
          stages.some((name) => to === `src/${name}/index.ts`),
      ),
    ).toEqual([]))
  test('graph takes the vocabulary of src and nothing else', () =>
    expect(broken(({ from, to }) => from.startsWith('graph/') && /^(?:src|web)\//.test(to) && !to.startsWith('src/annotation/'))).toEqual(
      [],
    ))
  test('formats import the schema, one another and the graph file', () =>
    expect(
      broken(({ from, to }) => from.startsWith('graph/formats/') && isLocal(to) && !/^graph\/(?:formats\/|schema\.ts$|file\.ts$)/.test(to)),
    ).toEqual([]))
  test('the viewer imports graph and the vocabulary, and src/index only in a worker', () =>
    expect(
      broken(
        ({ from, to }) =>
          from.startsWith('web/') &&
          to.startsWith('src/') &&
          !to.startsWith('src/annotation/') &&
          !(to === 'src/index.ts' && /worker/.test(from)),
      ),
    ).toEqual([]))
  test('only web/canvas imports sigma', () =>
    expect(broken(({ from, to }) => /^sigma(?:\/|$)/.test(to) && !from.startsWith('web/canvas/'))).toEqual([]))
  test('nobody imports the command line, a test, or an examples file', () =>
    expect(
      broken(
        ({ from, to }) =>
          (to.startsWith('src/cli/') && !from.startsWith('src/cli/')) || to.startsWith('tests/') || /examples\.ts$/.test(to),
      ),
    ).toEqual([]))
  test("Node's own modules stand only in src/cli, src/read and generators", () => {
    const allowed = /^(?:src\/(?:cli|read)\/|src\/lexicon\/generate\/|web\/vite\.config\.ts)/
    expect(broken(({ from, to }) => /^node:/.test(to) && !allowed.test(from))).toEqual([])
  })
  test('make no circle', () => {
    const next = new Map<string, string[]>()
    for (const { from, to, isType } of imports) if (isLocal(to) && !isType) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) {
        for (const target of next.get(file) ?? []) visit(target, [...path, file])
        done.add(file)
      }
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })
  test('lead to files that exist', () =>
    expect(broken(({ to }) => isLocal(to) && /\.tsx?$/.test(to) && !isGenerated(to) && !code.has(to))).toEqual([]))
})

describe('what runs in a browser', () => {
  const pure = files.filter((file) => /^(?:src|graph)\//.test(file) && !/^src\/(?:cli|read|lexicon\/generate)\//.test(file))
  test.each([
    ['no clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/],
    ['no randomness', /\bMath\.random\(|\bcrypto\./],
    ['no network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['nothing of Node', /\bprocess\.|\bBuffer\b|\brequire\(/],
  ])('uses %s', (_what, pattern) => expect(pure.filter((file) => pattern.test(withoutComments(code.get(file)!)))).toEqual([]))
})

describe('files', () => {
  test('are not named utils, helpers, common or misc', () =>
    expect(files.filter((file) => /\/(?:utils?|helpers?|common|misc)\.tsx?$/.test(file))).toEqual([]))
  test('hold no machine path and no address of a registry', () => {
    const pattern = new RegExp(['/work/', '/tmp/', '/root/', 'registry\\.npm', 'localhost:\\d'].join('|'))
    expect(files.filter((file) => pattern.test(code.get(file)!)).map((file) => relative('.', file))).toEqual([])
  })
  test('the public face is what it was meant to be', async () => {
    expect(Object.keys(await import('../../src/index.ts')).sort()).toEqual([
      'GangmuError',
      'annotate',
      'fromLines',
      'readDocument',
      'readText',
      'relationNames',
      'toLines',
    ])
    expect(Object.keys(await import('../../graph/index.ts')).sort()).toEqual([
      'arrange',
      'buildGraph',
      'documentsOf',
      'formats',
      'graphOf',
      'isNodeKey',
      'kindColors',
      'mergeGraphFiles',
      'readGraphFile',
      'writeGraphFile',
    ])
  })
})
