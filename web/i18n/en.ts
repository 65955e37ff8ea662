import type { LoadProblem } from '../data/problem.ts'
import type { Words } from './zh.ts'

const number = (value: number) => value.toLocaleString('en-GB')
const plural = (count: number, one: string, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`

function problem(it: LoadProblem): string {
  switch (it.code) {
    case 'missing':
      return `There is no graph file at ${it.address} (the server answered ${it.status}). Choose a graph.json or drop one here.`
    case 'unreachable':
      return `${it.address} could not be read: ${it.detail}. See that gangmu view is still running, or drop a graph.json here.`
    case 'empty':
      return 'The file is empty. Make graph.json again with gangmu build.'
    case 'truncated':
      return `The file is cut off: it ends at byte ${number(it.byte)} (inside ${it.inside || 'its beginning'}). Only the part that is whole is shown. Copy it again, or make it again with gangmu build.`
    case 'noJson':
      return it.byte < 0
        ? 'The file is not valid JSON and cannot be read.'
        : `The file is not valid JSON: there is an error at byte ${number(it.byte)}.`
    case 'foreign':
      return 'This is no Gangmu graph file ("format": "gangmu-graph" is missing). Choose a graph.json made by gangmu build.'
    case 'version':
      return `The graph file has version ${it.found}; this viewer reads version 1. Make it again with the Gangmu that serves this page.`
    case 'nothing':
      return 'There are no nodes and no documents in the file.'
    case 'skipped':
      return `${plural(it.count, it.what)} did not fit the format and ${it.count === 1 ? 'was' : 'were'} left out (for example ${it.example}).`
  }
}

const kinds: Words['kinds'] = { document: 'Document', measure: 'Measure', actor: 'Actor', place: 'Place', figure: 'Figure' }

export const en: Words = {
  name: 'Gangmu',
  tagline: 'policy as a graph',
  problem,
  kinds,
  mentionTypes: { ...kinds, time: 'Time' },
  relations: {
    sets_out: 'sets out',
    part_of: 'part of',
    carried_out_by: 'carried out by',
    directed_at: 'directed at',
    located_in: 'located in',
    measured_by: 'measured by',
    counts: 'counts',
    holds_post_in: 'holds a post in',
    within: 'lies within',
    cites: 'cites',
    says: 'speaks of',
    belongs_to: 'belongs to',
  },
  ends: {
    sets_out: { out: 'Measures it sets out', in: 'Set out in' },
    part_of: { out: 'Part of', in: 'Its parts' },
    carried_out_by: { out: 'Carried out by', in: 'Carries out' },
    directed_at: { out: 'Directed at', in: 'Measures directed at it' },
    located_in: { out: 'Takes place in', in: 'Measures here' },
    measured_by: { out: 'In figures', in: 'Measures it quantifies' },
    counts: { out: 'Counts', in: 'Counted by' },
    holds_post_in: { out: 'Holds a post in', in: 'Office holders' },
    within: { out: 'Lies within', in: 'Places within it' },
    cites: { out: 'Cites', in: 'Cited by' },
    says: { out: 'Speaks of', in: 'Spoken of by' },
    belongs_to: { out: 'Belongs to', in: 'Its bodies' },
  },
  bounds: { exact: 'exact', approx: 'about', min: 'at least', max: 'at most', range: 'range' },
  changes: { increase: 'increase', decrease: 'decrease' },
  statuses: { actual: 'actual', target: 'target', norm: 'norm', baseline: 'baseline' },
  measureStatuses: { done: 'done', planned: 'planned', required: 'required', encouraged: 'encouraged', prohibited: 'prohibited' },
  actorKinds: { person: 'person', organization: 'organisation', group: 'group' },
  tabs: { graph: 'Graph', outline: 'Outline', reader: 'Text', figures: 'Figures' },
  columns: {
    value: 'Value',
    unit: 'Unit',
    of: 'Of',
    bound: 'Bound',
    change: 'Change',
    status: 'Status',
    time: 'Time',
    scope: 'Scope',
    document: 'Document',
    sentence: 'Sentence',
  },
  placeLevels: {
    country: 'country',
    region: 'region',
    province: 'province',
    prefecture: 'prefecture',
    county: 'county',
    township: 'township',
    village: 'village',
    other: 'other',
  },
  skip: 'Skip to the view',
  fault: (detail) => `The viewer has failed: ${detail}. Load the page again; if it comes back, tell us this sentence.`,
  close: 'Close',
  more: (count) => `Show ${number(count)} more`,
  open: {
    button: 'Open file',
    drop: 'Let go to open the graph file',
    title: 'Open a graph',
    hint: 'Drop a graph.json here or choose one from your disk. It is read on this machine and sent nowhere.',
  },
  loading: {
    title: 'Reading the graph',
    progress: (loaded, total) => (total ? `${loaded} of ${total}` : loaded),
    arranging: 'Checking and arranging…',
  },
  language: { label: 'Language', other: '中文', otherTag: 'zh' },
  theme: { toDark: 'Dark colours', toLight: 'Light colours' },
  views: 'Views',
  search: {
    label: 'Search',
    placeholder: 'Search names, labels, sentences (press /)',
    none: 'Nothing found. Try another word, or fewer characters.',
    results: (count) => plural(count, 'result'),
    inSentence: 'in a sentence',
    hidden: 'hidden by the filters',
  },
  filters: {
    title: 'Filters',
    only: 'only',
    onlyThis: (name) => `Show only “${name}”; again for all`,
    kinds: 'Kinds',
    relations: 'Relations',
    documents: 'Documents',
    clear: 'Show everything',
    show: (name) => `Show ${name}`,
    find: 'Find a document',
    all: 'With none chosen, all are shown',
    loose: 'lone nodes',
    summary: (nodes, edges) => `${plural(nodes, 'node')} and ${plural(edges, 'edge')} shown`,
  },
  canvas: {
    label: (nodes, edges) => `Graph of ${plural(nodes, 'node')} and ${plural(edges, 'edge')}`,
    help: 'Arrow keys go to a node nearby, plus and minus zoom, 0 shows everything, Shift with arrows moves the view, Escape deselects.',
    controls: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show the whole graph',
    empty: 'The filters leave no nodes to show.',
    noWebGl: 'This browser has no WebGL, so the graph cannot be drawn. Search, outline, text and figures work all the same.',
  },
  details: {
    title: 'Details',
    gone: 'The graph does not hold what was selected. It may come from another graph.',
    hidden: 'The filters hide this.',
    showAll: 'Show everything',
    attributes: 'Attributes',
    neighbours: 'Connections',
    evidence: 'Evidence',
    evidenceCount: (count) => plural(count, 'sentence'),
    noEvidence: 'The graph file gives no evidence.',
    readHere: 'Open in the text',
    edge: 'See this edge and its evidence',
    locate: 'See in the graph',
    readDocument: 'Read the text',
    name: 'Name',
    status: 'Status',
    kind: 'Type',
    level: 'Level',
    levelOf: (level) => String(level),
    heading: 'heading',
    action: 'action',
    times: 'Time',
    value: 'Value',
    exact: 'Exactly',
    of: 'Of',
    bound: 'Bound',
    change: 'Change',
    scope: 'Scope',
    code: 'GB code',
    title_: 'Post',
    role: 'Role',
    roles: { lead: 'lead', support: 'support' },
    date: 'Date',
    source: 'Source',
    author: 'Author',
    authorPost: 'Author’s post',
    aboutPlace: 'About',
    cited: 'only cited; its text was not read',
    weight: 'Mentions',
    confidence: 'Confidence',
    sure: { high: 'high', middle: 'medium', low: 'low' },
    rules: 'Found by',
    from: 'From',
    to: 'To',
  },
  reader: {
    pick: 'Choose a document',
    none: 'The graph file holds no texts.',
    gone: 'The graph does not hold this document.',
    legend: 'Marks',
    text: (title) => `Text of ${title}; left and right arrows go from mark to mark`,
    characters: (count) => plural(count, 'character'),
  },
  outline: {
    none: 'No measures here. Look at the filters, or at another view.',
    expand: 'Expand',
    collapse: 'Collapse',
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    aim: 'for',
    count: (count) => plural(count, 'measure'),
  },
  figures: {
    filter: 'Filter by text',
    allUnits: 'All units',
    bare: '(no unit)',
    allStatuses: 'Every status',
    exported: 'Export CSV',
    count: (shown, all) => (shown === all ? plural(all, 'figure') : `${number(shown)} of ${plural(all, 'figure')}`),
    none: 'No figures match.',
    sortBy: (column) => `Sort by ${column}`,
    unit: 'Unit',
    status: 'Status',
    table: 'Figures',
    exact: 'Exactly',
  },
}
