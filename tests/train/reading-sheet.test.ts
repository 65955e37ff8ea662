import { expect, test } from 'vitest'
import { readSheet, type Sheet, writeSheet } from './reading-sheet.ts'

const text = '一、强队伍\n选派干部10名，培训干部。\n《农业\n法》实施。\n'
const sheet: Sheet = {
  region: { start: 0, end: text.length - 1 },
  mentions: [
    { id: 'm1', type: 'measure', start: 2, end: 5, kind: 'heading', level: 1 },
    { id: 'm2', type: 'measure', start: 6, end: 13, kind: 'action', status: 'done' },
    { id: 'a1', type: 'actor', start: 8, end: 10, kind: 'group' },
    { id: 'f1', type: 'figure', start: 10, end: 13 },
    { id: 'm3', type: 'measure', start: 14, end: 18, kind: 'action', status: 'done' },
    { id: 'a2', type: 'actor', start: 16, end: 18, kind: 'group' },
    { id: 'd1', type: 'document', start: 21, end: 25 },
  ],
  relations: [
    { rel: 'part_of', source: 'm2', target: 'm1' },
    { rel: 'counts', source: 'f1', target: 'a1' },
  ],
}
const written = writeSheet(text, sheet, [{ at: 6, sentence: 'machine has no m2 like this' }])

test('a sheet that is written is read as it was', () => {
  expect(written).toContain('a2 actor group | 干部 #2')
  expect(written).toContain('d1 document | 农业⏎法')
  expect(written).toContain('// machine has no m2 like this')
  expect(readSheet(text, written)).toEqual({ ...sheet, problems: [] })
})

test.each([
  ['a line that was changed', '培训干部。', '培训人员。', /row 3: not this line/],
  ['a text that is not there', 'a2 actor group | 干部 #2', 'a2 actor group | 干部 #3', /does not stand in its line that often/],
  ['an id given twice', 'a2 actor', 'a1 actor', /given twice/],
  ['a kind that does not go with its type', 'a2 actor group', 'a2 actor crowd', /"crowd" does not go with actor/],
  ['a relation to nothing', 'f1 counts a1', 'f1 counts a9', /a9 is no mention/],
  ['ends that a relation does not join', 'f1 counts a1', 'f1 counts m1', /does not join figure and measure/],
  ['a relation of no such name', 'f1 counts a1', 'f1 numbers a1', /no relation is called numbers/],
])('%s gets a sentence', (_what, from, to, problem) => {
  const { problems } = readSheet(text, written.replace(from, to))
  expect(problems.join('\n')).toMatch(problem)
})
