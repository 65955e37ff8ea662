import type { PlaceNode } from './schema.ts'

type Level = NonNullable<PlaceNode['level']>

const byEnding: readonly (readonly [RegExp, Level])[] = [
  [/(?:省|自治区|特别行政区)$/, 'province'],
  [/(?:乡|镇|街道|苏木)$/, 'township'],
  [/(?:村|社区|屯|寨|嘎查|居委会)$/, 'village'],
  [/(?:[县旗]|自治县)$/, 'county'],
  [/(?:自治州|地区|盟)$/, 'prefecture'],
]

/** The level of a place by its code, else by the ending of its name. */
export function placeLevel(name: string, code: string | undefined): Level {
  if (code) return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
  if (/国$/.test(name)) return 'country'
  if (/(?:[东南西北中]部|地区|流域|三角洲?|长三角|珠三角|京津冀|经济带|大湾区|[\u4e00-\u9fff][东南西北中])$/.test(name)) return 'region'
  return byEnding.find(([ending]) => ending.test(name))?.[1] ?? 'other'
}
