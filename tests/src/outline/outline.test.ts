import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexAt, wordAt } from '../../../src/annotation/outline.ts'
import { outlineDocument } from '../../../src/outline/index.ts'
import { documentOf } from '../extract/marked.ts'

/** Headings of a text as `level number name`. */
const headingsOf = (text: string, title?: string): string[] =>
  outlineDocument(documentOf(text, title ? { title } : {})).headings.map(
    ({ level, number, start, end }) => `${level} ${number} ${text.slice(start, end)}`,
  )
const body = '各部门要按照职责分工抓好落实，定期报告进展情况，确保各项任务落到实处，让群众得到实惠。'

describe('headings', () => {
  test.each<[string, string, string[]]>([
    [
      '一、 over （一） over 1.',
      `一、总体要求\n（一）指导思想。${body}\n1.加强领导。${body}\n二、重点任务\n（二）建设道路。${body}`,
      ['1 一、 总体要求', '2 （一） 指导思想', '3 1. 加强领导', '1 二、 重点任务', '2 （二） 建设道路'],
    ],
    [
      'chapters, sections and articles',
      `第一章 总则\n第一条 ${body}\n第二章 职责\n第二条 明确分工。${body}`,
      ['1 第一章 总则', '1 第二章 职责', '2 第二条 明确分工'],
    ],
    ['一是 inside a paragraph', `${body}一是建设道路。修通公路。二是建设学校。新建校舍。`, ['1 一是 建设道路', '1 二是 建设学校']],
    [
      '一是 below the heading they stand under',
      `一、重点工作\n一是建设道路。修通公路。\n二是建设学校。新建校舍。`,
      ['1 一、 重点工作', '2 一是 建设道路', '2 二是 建设学校'],
    ],
    ['first and second', `首先，建设道路。${body}其次，建设学校。${body}`, ['1 首先 建设道路', '1 其次 建设学校']],
    [
      'lines without a number between paragraphs',
      `开头一段话，说明情况。\n选好带头人，建强主心骨\n${body}\n发展好产业，富裕村集体\n${body}`,
      ['1  选好带头人，建强主心骨', '1  发展好产业，富裕村集体'],
    ],
    ['decimal numbers', `1 总则\n${body}\n1.1 编制目的\n${body}\n2 职责\n${body}`, ['1 1 总则', '2 1.1 编制目的', '1 2 职责']],
    [
      'an extract that begins at （七） with its level',
      `（七）建设道路。${body}\n二、改革医疗\n（一）开展试点。${body}`,
      ['2 （七） 建设道路', '1 二、 改革医疗', '2 （一） 开展试点'],
    ],
    [
      'Markdown bold in a flattened page',
      `概况介绍如下。**一、健全体系**各级部门已经行动。**二、强化供给**各地积极响应。`,
      ['1 一、 健全体系', '1 二、 强化供给'],
    ],
  ])('%s', (_what, text, headings) => expect(headingsOf(text)).toEqual(headings))

  test.each([
    ['a list of one-sentence cases', '1.甲县推进改革。\n2.乙县建设道路。\n3.丙县发展产业。'],
    ['一二线城市', `${body}一、二线城市房价稳定。`],
    ['a single 一是', `${body}问题之一是资金不足。`],
    ['a date line', `${body}\n2018年1月8日\n`],
  ])('are not seen in %s', (_what, text) => expect(headingsOf(text)).toEqual([]))

  test('end their section at the next heading of their level', () => {
    const text = `一、甲事\n${body}\n（一）乙事。${body}\n二、丙事\n${body}`
    const { headings, clauses } = outlineDocument(documentOf(text))
    expect(headings.map(({ sectionEnd }) => text.slice(sectionEnd, sectionEnd + 2))).toEqual(['二、', '二、', ''])
    expect(headings[clauses.find(({ start }) => start === text.indexOf('各部门', text.indexOf('乙事')))!.heading]!.number).toBe('（一）')
  })
})

describe('sentences and clauses', () => {
  const clausesOf = (text: string): string[] => outlineDocument(documentOf(text)).clauses.map(({ start, end }) => text.slice(start, end))
  test('are not cut inside quotes and brackets', () =>
    expect(clausesOf('他说：“好，就这样。”大家同意（甲，乙），散会。')).toEqual(['他说', '“好，就这样。”大家同意（甲，乙）', '散会']))
  test('are not cut inside numbers and ratios', () => expect(clausesOf('产量11,848吨,比重3:5。')).toEqual(['产量11,848吨', '比重3:5']))
  test('survive a quotation mark that never closes', () =>
    expect(clausesOf('他说：“好，就这样。散会。')).toEqual(['他说', '“好', '就这样', '散会']))
})

describe('words', () => {
  const wordsOf = (text: string): string => {
    const { words } = outlineDocument(documentOf(text))
    return Array.from({ length: words.count }, (_, i) => text.slice(words.start[i]!, words.end[i]!)).join('|')
  }
  test.each([
    ['选派2000多名干部驻村任职', '选派|2000|多名|干部|驻村|任职'],
    ['推进乡村振兴，建设美丽乡村', '推进|乡村振兴|，|建设|美丽|乡村'],
    ['增长11.5%', '增长|11.5|%'],
  ])('of %s', (text, cut) => expect(wordsOf(text)).toBe(cut))

  test('cover every character that is no space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'建设乡村abc 12，。（“”）\u3000\n一、第条'), maxLength: 200 }), (text) => {
        const { words, clauses, sentences, headings } = outlineDocument(documentOf(text))
        let at = 0
        for (let i = 0; i < words.count; i++) {
          expect(text.slice(at, words.start[i]!).trim()).toBe('')
          expect(words.end[i]!).toBeGreaterThan(words.start[i]!)
          expect(wordAt(words, words.start[i]!)).toBe(i)
          at = words.end[i]!
        }
        for (const [i, clause] of clauses.entries()) expect(indexAt(clauses, clause.start)).toBe(i)
        for (const { clauseFrom, clauseTo } of sentences) expect(clauseTo).toBeGreaterThan(clauseFrom)
        for (const { start, end, sectionEnd } of headings) expect(start <= end && end <= sectionEnd).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
