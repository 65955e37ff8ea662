import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { palettes } from '../../../web/canvas/palette.ts'

type Rgb = readonly [number, number, number]

const rgb = (color: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(color.slice(i, i + 2), 16)) as unknown as Rgb

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(color: Rgb): number {
  const [r, g, b] = color.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

const mix = (a: Rgb, b: Rgb, share: number): Rgb => a.map((value, i) => value * share + b[i]! * (1 - share)) as unknown as Rgb

const css = readFileSync(new URL('../../../web/style/base.css', import.meta.url), 'utf8')
const [lightCss, darkCss] = css.split('[data-theme="dark"]')
const variable = (name: string, part: string) => rgb(new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(part)![1]!)

describe.each([
  ['light', lightCss!],
  ['dark', darkCss!],
] as const)('in the %s theme', (theme, part) => {
  const { kinds, ground: groundColor, ink, softInk } = palettes[theme]
  const ground = rgb(groundColor)
  const panel = variable('panel', part)

  it.each([...Object.entries(kinds).map(([kind, color]) => [kind, rgb(color)] as const), ['time', variable('time', part)] as const])(
    'words in the colour of %s can be read on the ground, on a panel, and on their own tint',
    (_, color) => {
      expect(contrast(color, ground)).toBeGreaterThan(4.5)
      expect(contrast(color, panel)).toBeGreaterThan(4.5)
      expect(contrast(color, mix(color, ground, 0.11))).toBeGreaterThan(4.5)
    },
  )

  it('quiet words, warnings, links and marked words can be read', () => {
    for (const name of ['quiet', 'accent']) {
      expect(contrast(variable(name, part), ground)).toBeGreaterThan(4.5)
      expect(contrast(variable(name, part), variable('hover', part))).toBeGreaterThan(4.5)
    }
    expect(contrast(variable('warn', part), variable('warn-ground', part))).toBeGreaterThan(4.5)
    expect(contrast(variable('mark-ink', part), variable('mark', part))).toBeGreaterThan(4.5)
    expect(contrast(rgb(ink), panel)).toBeGreaterThan(7)
    expect(contrast(rgb(softInk), ground)).toBeGreaterThan(7)
  })
})
