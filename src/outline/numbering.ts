import { CharacterSet } from '../lexicon/characters.ts'

/**
 * The numbers that Chinese documents put before headings, paragraphs and clauses (GB/T 9704 gives 一、（一）1.（1） for official documents;
 * reports, laws and speeches add 第一章, 第一条, ①, 一是, 第一，, 首先, ——).
 */
export type NumberSystem =
  | 'part' // 第一编 第一部分
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'article' // 第一条
  | 'ideographic' // 一、
  | 'ideographic-bracketed' // （一）
  | 'decimal' // 1. 1． 1、
  | 'decimal-nested' // 1.1 1.1.1
  | 'decimal-bracketed' // （1） 1）
  | 'circled' // ①
  | 'question' // 第一个问题：
  | 'ordinal' // 第一，
  | 'item' // 一是 一要
  | 'sequence' // 首先 其次
  | 'bullet' // —— ■ ●

/** Outermost first; what a system contains follows it unless the document shows otherwise (see `levels`). */
export const systemOrder: readonly NumberSystem[] = [
  'part',
  'chapter',
  'section',
  'question',
  'ideographic',
  'ideographic-bracketed',
  'decimal',
  'decimal-nested',
  'article',
  'ordinal',
  'bullet',
  'decimal-bracketed',
  'circled',
  'sequence',
  'item',
]

export interface Numbering {
  readonly system: NumberSystem
  /** Length of the number with its mark and the space behind it. */
  readonly length: number
  /** The number as written, without space. */
  readonly text: string
}

const numeral = '[一二三四五六七八九十百零〇○]{1,5}'
/** Digits may be spaced out by a text extraction: 第 1 0 条. */
const anyNumber = `(?:${numeral}|[0-9０-９](?:[ \u3000]?[0-9０-９]){0,3})`

/** What may stand at the start of a line. Sticky patterns, tried in order; each is anchored and bounded, so none can run long. */
const linePatterns: readonly (readonly [NumberSystem, RegExp])[] = [
  ['part', new RegExp(`第[ \u3000]?${anyNumber}[ \u3000]?(?:编|篇|部分)[：:、，\\s\u3000]*`, 'y')],
  ['chapter', new RegExp(`第[ \u3000]?${anyNumber}[ \u3000]?章[：:、\\s\u3000]*`, 'y')],
  ['section', new RegExp(`第[ \u3000]?${anyNumber}[ \u3000]?节[：:、\\s\u3000]*`, 'y')],
  ['article', new RegExp(`第[ \u3000]?${anyNumber}[ \u3000]?条[：:、\\s\u3000]*`, 'y')],
  ['question', new RegExp(`第${numeral}个(?:大?问题|方面|部分)[，,：:、][\\s\u3000]*`, 'y')],
  ['ordinal', new RegExp(`第${numeral}[，,：:、][\\s\u3000]*`, 'y')],
  ['ideographic', new RegExp(`${numeral}[、．.][\\s\u3000]*`, 'y')],
  ['ideographic-bracketed', new RegExp(`[（(][ \u3000]?${numeral}[ \u3000]?[）)][、.．]?[\\s\u3000]*`, 'y')],
  ['decimal-bracketed', /[（(]?[0-9０-９]{1,3}[）)][、.．]?[\s\u3000]*/y],
  ['decimal-nested', /[0-9]{1,2}(?:[.．][0-9]{1,2}){1,3}(?![0-9%％.．])[、.．]?[\s\u3000]+/y],
  ['decimal', /[0-9０-９]{1,3}(?:[.．、](?![0-9０-９])|[\u3000]+(?=[\u3400-\u9fff])|[ ]{1,4}(?=[\u3400-\u9fff]{2,20}$))[\s\u3000]*/my],
  ['circled', /[①-⑳㈠-㈩⑴-⒇][、.．]?[\s\u3000]*/y],
  ['item', new RegExp(`${numeral}(?:是(?!否)|要(?=[\u3400-\u9fff]))[，,：:]?[\\s\u3000]*`, 'y')],
  ['sequence', /(?:首先|其次|再次|再者|最后)[，,是]?[\s\u3000]*/y],
  ['bullet', /(?:——|[■●◆▲★·•])[\s\u3000]*/y],
]

/** Systems that also number clauses inside a paragraph. */
const inline: ReadonlySet<NumberSystem> = new Set(['ideographic-bracketed', 'decimal-bracketed', 'circled', 'item', 'ordinal', 'sequence'])

/** Inside a paragraph these stand only where a sentence starts: 一、二线城市 is no heading. */
const atSentenceStart: ReadonlySet<NumberSystem> = new Set(['ideographic', 'question'])

/** Characters that a number can begin with: most clauses begin with none. */
const openers = new CharacterSet(
  '第一二三四五六七八九十百零〇○0123456789０１２３４５６７８９（(首其再最—■●◆▲★·•①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
)

/** The number that stands at `at` in `text`, where a line, a sentence inside a paragraph or a clause inside a sentence starts. */
export function numberingAt(text: string, at: number, place: 'line' | 'sentence' | 'clause' = 'line'): Numbering | undefined {
  if (!openers.at(text, at)) return undefined
  for (const [system, pattern] of linePatterns) {
    if (place !== 'line' && !inline.has(system) && !(place === 'sentence' && atSentenceStart.has(system))) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return { system, length: match[0].length, text: match[0].replace(/[\s\u3000，,：:]+$/, '') }
  }
  return undefined
}
