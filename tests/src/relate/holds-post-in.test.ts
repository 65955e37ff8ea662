import { describe, expect, it } from 'vitest'
import { actorsOf } from '../extract/actor/marked.ts'

/** Text → `person|body|title` of every post in it. */
const rows: readonly (readonly [string, ...string[]])[] = [
  ['双桥村党支部书记王建国说', '王建国|双桥村党支部|书记'],
  ['青河市委常委、组织部部长李明出席', '李明|青河市委|常委', '李明|青河市委组织部|部长'],
  ['青河市委常委、组织部长  李明', '李明|青河市委|常委', '李明|青河市委组织部|部长'],
  ['青河市财政局副局长李明介绍', '李明|青河市财政局|副局长'],
  ['青河市委组织部相关负责人说', '青河市委组织部相关负责人|青河市委组织部|相关负责人'],
  ['李明今年担任双桥村党支部书记。', '李明|双桥村党支部|书记'],
  ['全国政协副主席李明、王建国、赵跃华出席', '李明|全国政协|副主席', '王建国|全国政协|副主席', '赵跃华|全国政协|副主席'],
  ['青河市委常委、副市长李明说', '李明|青河市委|常委'],
  ['来到白云县鑫禾种植专业合作社，理事长李明正在忙碌', '李明|白云县鑫禾种植专业合作社|理事长'],
  ['李明同志到青河市财政局调研', ],
] // biome-ignore format: one row a text

describe('holds_post_in', () => {
  for (const [text, ...expected] of rows)
    it(`${text}: ${expected.join(' ') || 'no post'}`, () => {
      const marked = text.startsWith('李明今年') ? `村民李明很能干。${text}` : text
      const { mentions, relations } = actorsOf(marked)
      const nameOf = (id: string): string =>
        mentions.flatMap((mention) => (mention.id === id && mention.type === 'actor' ? [mention.name] : []))[0]!
      expect(relations.map(({ source, target, title }) => `${nameOf(source)}|${nameOf(target)}|${title}`).sort()).toEqual(
        [...expected].sort(),
      )
    })
})
