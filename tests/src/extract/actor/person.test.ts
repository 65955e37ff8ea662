import { describe, expect, it } from 'vitest'
import { examples, silent } from '../../../../src/extract/actor/person/examples.ts'
import { actorsOf, unmark } from './marked.ts'

describe('persons', () => {
  for (const { name, texts, date } of examples)
    for (const marked of texts)
      it(`reads ${marked} as ${name}`, () => {
        const { text, start, end } = unmark(marked)
        const people = actorsOf(text, date ? { date } : {}).actors.filter(({ kind }) => kind === 'person')
        expect(people.map((person) => person.text)).toEqual([text.slice(start, end)])
        expect(people[0]).toMatchObject({ name, start, end })
      })

  for (const text of silent)
    it(`finds none in ${text}`, () => {
      expect(
        actorsOf(text)
          .actors.filter(({ kind }) => kind === 'person')
          .map((person) => person.text),
      ).toEqual([])
    })

  it('finds a name again without its title', () => {
    const { actors } = actorsOf('镇长赵跃华走进大棚。这时，赵跃华的电话响了。')
    expect(actors.filter(({ kind }) => kind === 'person').map(({ text }) => text)).toEqual(['赵跃华', '赵跃华'])
  })

  it('gives 赵镇长 the name of the one Zhao of the document', () => {
    const { actors } = actorsOf('镇长赵跃华走进大棚。“我是赵镇长的帮扶户。”')
    expect(actors.find(({ text }) => text === '赵镇长')?.name).toBe('赵跃华')
  })
})
