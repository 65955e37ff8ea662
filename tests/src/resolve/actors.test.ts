import { describe, expect, it } from 'vitest'
import { actorsOf } from '../extract/actor/marked.ts'

/** A text, the place that its document is about, and the names of its actors in order. */
const rows: readonly (readonly [text: string, place: string | undefined, ...names: string[]])[] = [
  ['市委、市政府印发方案', '青河市', '青河市委', '青河市政府'],
  ['石岭市委、市政府印发方案', '青河市', '石岭市委', '石岭市政府'],
  ['双桥村党支部成立了合作社。村党支部书记王建国说', '白云县', '双桥村党支部', '双桥村党支部', '王建国'],
  ['港湾里社区党委书记、居委会主任李明说', '青河市', '港湾里社区党委', '港湾里社区居委会', '李明'],
  ['青河市委常委、组织部部长李明', '青河市', '青河市委', '青河市委组织部', '李明'],
  ['青河市委组织部有关负责人说', '青河市', '青河市委组织部', '青河市委组织部有关负责人'],
  ['（牵头单位：财政局）', '白云县', '白云县财政局'],
  ['江州省青河市白云县鑫禾种植专业合作社挂牌。白云县鑫禾种植专业合作社办起来了', '白云县', '白云县鑫禾种植专业合作社', '白云县鑫禾种植专业合作社'],
  ['党中央、国务院作出部署', '中国', '中共中央', '国务院'],
] // biome-ignore format: one row a text

describe('names of actors', () => {
  for (const [text, place, ...names] of rows)
    it(`${text} (${place}): ${names.join(', ')}`, () => {
      expect(actorsOf(text, place ? { place } : {}).actors.map(({ name }) => name)).toEqual(names)
    })

  it('keeps what the text said', () => {
    const { actors } = actorsOf('市委印发方案', { place: '青河市' })
    expect(actors[0]).toMatchObject({ text: '市委', name: '青河市委', start: 0, end: 2 })
  })
})
