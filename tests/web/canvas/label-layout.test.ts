import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Boxes, placeLabels, shortened } from '../../../web/canvas/label-layout.ts'

const room = (shy = new Boxes()) => ({ width: 800, height: 600, most: 500, taken: new Boxes(), shy })
const wish = (key: string, x: number, y: number) => ({ key, x, y, radius: 5, width: 80, height: 18 })

describe('labels', () => {
  it('never overlap and never leave the viewport', () => {
    const spots = fc.array(
      fc.tuple(fc.integer({ min: -50, max: 850 }), fc.integer({ min: -50, max: 650 }), fc.integer({ min: 10, max: 200 })),
      {
        maxLength: 120,
      },
    )
    fc.assert(
      fc.property(spots, (list) => {
        const placed = placeLabels(
          list.map(([x, y, width], i) => ({ ...wish(String(i), x, y), width })),
          room(),
        )
        for (const [i, a] of placed.entries()) {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 800 && a.y + a.height <= 600).toBe(true)
          for (const b of placed.slice(i + 1))
            expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false)
        }
      }),
    )
  })

  it('stand right of the node when they can, and the first wish has the first choice', () => {
    const [a, b] = placeLabels([wish('a', 100, 100), wish('b', 100, 104)], room())
    expect(a!.x).toBeGreaterThan(100)
    expect(b!.x).toBeLessThan(100)
  })

  it('rather do not cover a node, but do when there is no other place', () => {
    const shy = new Boxes()
    shy.add({ x: 120, y: 90, width: 20, height: 20 })
    expect(placeLabels([wish('a', 100, 100)], room(shy))[0]!.x).toBeLessThan(100)
    shy.add({ x: 0, y: 0, width: 300, height: 300 })
    expect(placeLabels([wish('a', 100, 100)], room(shy))).toHaveLength(1)
  })

  it.each([
    ['建强村级带头人队伍', 9, '建强村级带头人队伍'],
    ['建强村级带头人队伍', 4, '建强村级…'],
    ['GDP增长8.5%', 4, 'GDP增长8…'],
  ])('%s in %i characters is %s', (label, most, expected) => {
    expect(shortened(label, most)).toBe(expected)
  })
})
