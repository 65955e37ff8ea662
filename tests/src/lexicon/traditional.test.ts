import { describe, expect, test } from 'vitest'
import { isTraditional, simplify } from '../../../src/lexicon/traditional.ts'
import { annotate } from '../../../src/pipeline.ts'
import { readText } from '../../../src/read/index.ts'

const simple = '去年，宁德市选派干部二百八十名驻村，帮助农民建设水利工程。福建省农业厅组织专家培训农民三万人。'
const old = '去年，寧德市選派幹部二百八十名駐村，幫助農民建設水利工程。福建省農業廳組織專家培訓農民三萬人。'

describe('traditional characters', () => {
  test('are read as the simplified ones they stand for, one for one', () => {
    expect(simplify(old)).toBe(simple)
    expect([isTraditional(old), isTraditional(simple), isTraditional('陕西省乾縣的干部走访群众，帮助农民建设水利工程。')]).toEqual([
      true,
      false,
      false,
    ])
  })
  test('hide nothing: the same is found in both scripts, in the words of the text', () => {
    const [a, b] = [simple, old].map((text) => annotate(readText(`${text}\n`, '文.txt')))
    const spans = (annotations: typeof a) => annotations!.mentions.map(({ type, start, end }) => [type, start, end])
    expect(spans(b)).toEqual(spans(a))
    expect(b!.relations.map(({ rel, source, target }) => [rel, source, target])).toEqual(
      a!.relations.map(({ rel, source, target }) => [rel, source, target]),
    )
    for (const { text, start, end } of b!.mentions) expect(text).toBe(old.slice(start, end))
    expect(b!.document.text.trim()).toBe(old)
  })
  test('names of places are the same in every document, what a figure counts is as the text says it', () => {
    const { mentions } = annotate(readText(`${old}\n`, '文.txt'))
    expect(mentions.find(({ type }) => type === 'place')).toMatchObject({ text: '寧德市', name: '宁德市', code: '350900' })
    expect(mentions.find((mention) => mention.type === 'figure' && mention.value === 280)).toMatchObject({ of: '幹部' })
  })
})
