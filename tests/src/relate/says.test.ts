import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/annotation/mention.ts'
import { outlineDocument } from '../../../src/outline/index.ts'
import { says } from '../../../src/relate/says.ts'
import { actorsOf } from '../extract/actor/marked.ts'

/** A paragraph under the heading 一、抓队伍建设, and those who speak in it. */
const rows: readonly (readonly [paragraph: string, ...speakers: string[]])[] = [
  ['“日子好了。”村支书王建国说。', '王建国'],
  ['县长李明介绍，今年修了路。', '李明'],
  ['县长李明强调：“要抓实抓好。”', '李明'],
  ['县长李明跟村支书王建国说：“路要修好。”', '李明'],
  ['“路修好了！”村民王建国满脸笑容。', '王建国'],
  ['县长李明看着新路，他说：“修得好。”', '李明'],
  ['县长李明到村里调研。'],
  ['“日子好了。”村支书王建国说。县长李明表示，还要努力。', '王建国', '李明'],
]

describe('says', () => {
  for (const [paragraph, ...speakers] of rows)
    it(`${paragraph} ${speakers.join(', ') || 'nobody'}`, () => {
      const text = `某县的做法\n\n一、抓队伍建设\n${paragraph}\n二、抓产业发展\n全县发展产业。`
      const { actors } = actorsOf(text)
      const start = text.indexOf('抓队伍建设')
      const heading = {
        id: 'm1',
        type: 'measure',
        kind: 'heading',
        level: 1,
        start,
        end: start + 5,
        text: '抓队伍建设',
        rule: '',
        confidence: 1,
      } as const
      const mentions: Mention[] = [heading, ...actors]
      const document = { id: 'example', text, metadata: {}, proper: [{ start: 0, end: text.length }], problems: [] }
      const relations = says.relate({ document, outline: outlineDocument(document), models: {}, mentions, found: [] })
      expect(relations.map(({ source }) => actors.find(({ id }) => id === source)!.name)).toEqual(speakers)
      expect(relations.every(({ target }) => target === 'm1')).toBe(true)
    })
})
