import { existsSync, readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { regionAt } from '../gazetteer/regions.ts'
import type { Place } from './commands/explain.ts'
import type { Told } from './inputs.ts'
import { tell } from './terminal.ts'

/** Exit statuses: all went well; some input failed, the rest was done; the command was not understood. */
export const status = { ok: 0, failed: 1, usage: 2 } as const

const formatNames = ['json', 'gexf', 'gexf1.2', 'graphml', 'csv', 'jsonld'] as const

/** Runs the command line. @returns the exit status */
export async function run(argv: readonly string[]): Promise<number> {
  let result: number = status.ok
  const program = describeProgram((work) => {
    result = work
  })
  try {
    await program.parseAsync([...argv])
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? status.ok : status.usage
    throw error
  }
  return result
}

/** Writes to standard output and waits where the reader is slow. */
const write = (text: string): Promise<void> =>
  new Promise((done) => {
    if (process.stdout.write(text)) done()
    else process.stdout.once('drain', done)
  })

/** What a text may not tell of itself: then 去年 and 全市 have no referent. */
const withMetadata = (command: Command): Command =>
  command
    .option('--date <date>', 'date of the documents (2016, 2016-07 or 2016-07-15), before what is read in them', dateOf)
    .option('--place <name>', 'full name of the place they are about (大庆市), before what is read in them', divisionOf)

const example = (text: string): string => `\nExample:\n  ${text}\n`

/** The commands. Their modules are loaded when they are called, so that `--help` and a short `annotate` start at once. */
export function describeProgram(finish: (status: number) => void): Command {
  const program = new Command('gangmu')
    .description(
      'Gangmu 纲目 reads Chinese policy documents and opens them into a graph of measures, actors, places and figures, each tied to the words that say it.',
    )
    .version(versionOf(import.meta.url), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .exitOverride()
    .configureOutput({ outputError: (text, out) => out(text.replace(/^error: /, 'gangmu: ')) })
    .addHelpText('after', example('gangmu build documents/ -o graph && gangmu view graph'))
  withMetadata(program.command('annotate'))
    .argument('<file...>', 'documents (.txt .md .html .docx .pdf), folders, or - for standard input')
    .description('print what was read in each document as JSON lines: metadata, mentions, relations')
    .addHelpText('after', example('gangmu annotate report.txt > report.jsonl'))
    .action(async (files: string[], told: Told) => {
      const { annotateFiles } = await import('./commands/annotate.ts')
      finish(await annotateFiles(files, write, told))
    })
  withMetadata(program.command('explain'))
    .argument('<file>', 'a document, or - for standard input')
    .requiredOption('--at <line[:column]>', 'the place asked about, counted from 1', placeOf)
    .description('tell why each mention and relation at a place was made, and what was turned down there')
    .addHelpText('after', example('gangmu explain report.txt --at 12:5'))
    .action(async (file: string, { at, ...told }: { at: Place } & Told) => {
      const { explainFile } = await import('./commands/explain.ts')
      finish(await explainFile(file, at, write, told))
    })
  withMetadata(program.command('build'))
    .argument('<file...>', 'documents and folders of documents')
    .requiredOption('-o, --output <folder>', 'folder to write graph.json and graph.gexf into')
    .option('-f, --formats <names>', `further formats, separated by commas: ${formatNames.join(' ')}`, namesOf, [])
    .addOption(new Option('--gexf <version>', 'version of GEXF; 1.2 for older tools').choices(['1.3', '1.2']).default('1.3'))
    .description('read documents and folders of documents and write their graph into a folder')
    .addHelpText('after', example('gangmu build speeches/ plan.html -o graph --formats graphml,csv'))
    .action(async (files: string[], options: { output: string; formats: string[]; gexf: '1.3' | '1.2' } & Told) => {
      const { buildFolder } = await import('./commands/build.ts')
      finish(await buildFolder(files, options))
    })
  program
    .command('export')
    .argument('<graph...>', 'graph.json files or folders that hold one; several are merged')
    .addOption(new Option('-f, --format <name>', 'format to write').choices(formatNames).makeOptionMandatory())
    .option('-o, --output <folder>', 'folder to write into (default: standard output, for formats of one file)')
    .description('write a graph in another format, or several graphs as one')
    .addHelpText('after', example('gangmu export graph --format graphml > graph.graphml'))
    .action(async (graphs: string[], options: { format: string; output?: string }) => {
      const { exportGraph } = await import('./commands/export.ts')
      finish(await exportGraph(graphs, { format: options.format, output: options.output }, write))
    })
  program
    .command('view')
    .argument('[graph]', 'a folder that "build" wrote, or its graph.json', 'gangmu-graph')
    .option('-p, --port <number>', 'port to serve at; the next free one if it is taken', portOf, 8686)
    .option('--no-open', 'do not open a browser')
    .description('serve the viewer with a graph on this machine alone and open it in a browser')
    .addHelpText('after', example('gangmu view graph --port 9000'))
    .action(async (graph: string, options: { port: number; open: boolean }) => {
      const { viewGraph } = await import('./commands/view.ts')
      finish(await viewGraph(graph, options))
    })
  program
    .command('start')
    .argument('[file...]', 'documents and folders (default: the sample documents of the checkout)')
    .option('-o, --output <folder>', 'folder for the graph', 'gangmu-graph')
    .option('-p, --port <number>', 'port to serve at', portOf, 8686)
    .option('--no-open', 'do not open a browser')
    .description('build and view in one step')
    .addHelpText('after', example('gangmu start documents/'))
    .action(async (files: string[], options: { output: string; port: number; open: boolean }) => {
      finish(await start(files.length ? files : samples(), options))
    })
  return program
}

async function start(files: readonly string[], { output, port, open }: { output: string; port: number; open: boolean }): Promise<number> {
  if (!files.length) {
    tell('gangmu: name the documents to read: gangmu start FILE…')
    return status.usage
  }
  const [{ buildFolder }, { viewGraph }] = await Promise.all([import('./commands/build.ts'), import('./commands/view.ts')])
  const built = await buildFolder(files, { output, formats: [], gexf: '1.3' })
  if (built !== status.ok && !existsSync(`${output}/graph.json`)) return built
  return (await viewGraph(output, { port, open })) || built
}

/** The checkout's own sample documents; the published package has none. */
function samples(): string[] {
  const folder = new URL(`${rootOf(import.meta.url)}tests/documents/`)
  return existsSync(folder) ? [decodeURIComponent(folder.pathname)] : []
}

function namesOf(value: string): string[] {
  const names = value.split(/[,\s]+/).filter(Boolean)
  const unknown = names.find((name) => !(formatNames as readonly string[]).includes(name))
  if (unknown) throw new InvalidArgumentError(`There is no format ${unknown}. Known: ${formatNames.join(', ')}.`)
  return names
}

function dateOf(value: string): string {
  const isDate = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value)
  if (!isDate) throw new InvalidArgumentError('A date is YYYY, YYYY-MM or YYYY-MM-DD: 2016-07.')
  return value
}

function divisionOf(value: string): string {
  const found = regionAt(value, 0)
  if (found?.text !== value || found.form !== 'full')
    throw new InvalidArgumentError(`${value} is in no table of divisions. Name a province, prefecture or county in full: 大庆市.`)
  return value
}

function placeOf(value: string): Place {
  const [, line, column] = /^([1-9]\d*)(?::([1-9]\d*))?$/.exec(value) ?? []
  if (!line) throw new InvalidArgumentError('A place is LINE or LINE:COLUMN, each a whole number from 1: 12 or 12:5.')
  return { line: Number(line), column: column === undefined ? undefined : Number(column) }
}

function portOf(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return port
}

/** The folder that holds package.json, above the sources as well as above what is built from them. */
function rootOf(module: string): string {
  for (let at = new URL('./', module); ; at = new URL('../', at)) {
    if (existsSync(new URL('package.json', at)) || at.pathname === '/') return at.href
  }
}

const versionOf = (module: string): string =>
  (JSON.parse(readFileSync(new URL('package.json', rootOf(module)), 'utf8')) as { version: string }).version
