import { expect, test } from 'vitest'
import { relateMentions } from '../../../src/relate/index.ts'
import { marked } from './marked.ts'
import { relationModels } from './models.ts'

const models = await relationModels()

/** One paragraph of `count` clauses without a full stop, each with an act, actors, a figure, a place and a time. */
const paragraph = (count: number): string =>
  `{h1做好各项工作}\n${Array.from({ length: count }, () => '{t2021年}{p青石县}{g干部}{m走访{f40户}{g困难户}、{g农户}，按《{d办法}》发放补贴}').join('，')}。`

const milliseconds = (count: number): number => {
  const context = marked(paragraph(count), models)
  let least = Infinity
  for (let i = 0; i < 2; i++) {
    const mentions = [...context.mentions]
    const start = performance.now()
    const relations = relateMentions(context.document, context.outline, context.models, mentions)
    least = Math.min(least, performance.now() - start)
    expect(relations.length).toBeGreaterThanOrEqual(count)
  }
  return least
}

test('relating takes time linear in the number of mentions, even in one endless sentence', () => {
  milliseconds(100)
  const small = milliseconds(150)
  const large = milliseconds(1500)
  // Ten times the text: twice ten allows for noise and caches, a quadratic cost would be a hundred.
  expect(large / small).toBeLessThan(25)
}, 60_000)

test('a document without mentions has no relations', () => {
  expect(relateMentions(marked('青石县建立台账。').document, marked('青石县建立台账。').outline, {}, [])).toEqual([])
})
