import { expect, test } from 'vitest'
import { relateMentions } from '../../../src/relate/index.ts'
import { marked } from './marked.ts'
import { relationModels } from './models.ts'

const models = await relationModels()

/** One paragraph of `count` clauses without a full stop, each with an act, actors, a figure, a place and a time. */
const paragraph = (count: number): string =>
  `{h1做好各项工作}\n${Array.from({ length: count }, () => '{t2021年}{p青石县}{g干部}{m走访{f40户}{g困难户}、{g农户}，按《{d办法}》发放补贴}').join('，')}。`

test('one endless sentence of 3,000 clauses is related, which a cost beyond linear would never finish', { timeout: 120_000 }, () => {
  const context = marked(paragraph(3000), models)
  const relations = relateMentions(context.document, context.outline, context.models, [...context.mentions])
  expect(relations.length).toBeGreaterThanOrEqual(3000)
})

test('a document without mentions has no relations', () => {
  expect(relateMentions(marked('青石县建立台账。').document, marked('青石县建立台账。').outline, {}, [])).toEqual([])
})
