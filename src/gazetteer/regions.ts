import { currentRegions, formerRegions } from '../lexicon/generated/regions.ts'
import { PhraseTable } from '../lexicon/phrases.ts'
import { countries, macroRegions, worldRegions } from '../lexicon/places.ts'

export type RegionLevel = 'country' | 'region' | 'province' | 'prefecture' | 'county'

/** A place that the tables know. */
export interface Region {
  /** Full canonical name in use: 宁德市, 内蒙古自治区, 中国, 长三角. */
  readonly name: string
  /** GB/T 2260, six digits; absent for countries and macro-regions. */
  readonly code?: string
  readonly level: RegionLevel
}

export interface FormerRegion extends Region {
  /** The year in which it ended. */
  readonly until: number
  /** Code in use that has followed. */
  readonly successor: string
}

/** A written form of places: of several where the name is shared (鼓楼区). */
export interface RegionName {
  readonly text: string
  readonly regions: readonly Region[]
  /** The full name, a former full name, or a short form (宁德, 黔东南州). */
  readonly form: 'full' | 'former' | 'short'
  /** Divisions that had this name once, as they were. Where others have the name now, only their city before them tells (长治市城区 in 2018). */
  readonly once?: readonly FormerRegion[]
}

export interface Gazetteer {
  readonly byCode: ReadonlyMap<string, Region>
  /** Written forms. */
  readonly names: PhraseTable<RegionName>
}

let gazetteer: Gazetteer | undefined

/** The tables, decoded once at first use (some 6 ms). */
export function regions(): Gazetteer {
  gazetteer ??= decode()
  return gazetteer
}

/** Code of the division that contains this one: 350902 → 350900 → 350000; county-level cities straight under a province have it as parent. */
export function parentCode(code: string): string | undefined {
  if (code.endsWith('0000')) return undefined
  if (code.endsWith('00')) return `${code.slice(0, 2)}0000`
  const prefecture = `${code.slice(0, 4)}00`
  return regions().byCode.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`
}

/** Whether a region is, or lies in, another by their codes. */
export function liesIn(inner: Region, outer: Region): boolean {
  if (!inner.code || !outer.code) return outer.name === '中国' && inner.code !== undefined
  for (let code: string | undefined = inner.code; code; code = parentCode(code)) if (code === outer.code) return true
  return false
}

const levelOf = (code: string): RegionLevel => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county')

const peoples =
  '壮族|回族|满族|维吾尔族?|苗族|彝族|土家族|藏族|蒙古族?|侗族|布依族|瑶族|白族|朝鲜族|哈尼族|黎族|哈萨克族?|傣族|畲族|傈僳族|东乡族|仡佬族|拉祜族|佤族|水族|纳西族|羌族|土族|仫佬族|锡伯族?|柯尔克孜族?|景颇族|达斡尔族?|撒拉族|布朗族|毛南族|塔吉克族?|普米族|怒族|鄂温克族?|保安族|裕固族|独龙族|鄂伦春族?|德昂族|门巴族|各族'
const autonomous = new RegExp(`(?:(?:${peoples})+)?自治[区州县旗]$`)

/** Short forms of a full name: 宁德市 → 宁德; 黔东南苗族侗族自治州 → 黔东南, 黔东南州; 内蒙古自治区 → 内蒙古. Names of one character have none. */
export function shortForms(name: string): string[] {
  if (name.startsWith('香港') || name.startsWith('澳门')) return [name.slice(0, 2)]
  const bare = name.replace(autonomous, '')
  // 内蒙古自治区: the people's name is part of the place's.
  const stem = autonomous.test(name)
    ? bare.length < 2
      ? name.replace(/自治.$/, '')
      : bare
    : name.replace(/(?:省|市|地区|盟|新区|区|县|旗|林区|特区)$/, '')
  if (stem.length < 2 || stem === name) return []
  const kind = /自治(.)$/.exec(name)?.[1]
  return kind && kind !== '区' ? [stem, stem + kind] : [stem]
}

function decode(): Gazetteer {
  const byCode = new Map<string, Region>()
  const forms = new Map<string, Form>()
  const once = new Map<string, FormerRegion[]>()
  const add = (text: string, form: RegionName['form'], region: Region): void => {
    const known = forms.get(text)
    if (!known) forms.set(text, { form, regions: [region] })
    else if (known.form === form && !known.regions.includes(region)) known.regions.push(region)
    else if (form === 'full' && known.form !== 'full') forms.set(text, { form, regions: [region] })
  }
  for (const [code, name] of entries(currentRegions)) {
    const region: Region = { name, code, level: levelOf(code) }
    byCode.set(code, region)
    add(name, 'full', region)
  }
  for (const [, successor, name, code, until] of formerRegions.matchAll(/(\d{6})(\D+)(\d{6})(\d{4})/g)) {
    if (!forms.has(name!)) add(name!, 'former', byCode.get(successor!)!)
    const list = once.get(name!)
    const region: FormerRegion = { name: name!, code: code!, level: levelOf(code!), until: Number(until), successor: successor! }
    if (list) list.push(region)
    else once.set(name!, [region])
  }
  // Provinces give their short forms first, then prefectures, then counties: 吉林 is the province.
  const ordered = [...byCode.values()].sort((a, b) => rank(a) - rank(b))
  for (const region of ordered)
    for (const short of shortForms(region.name)) if (!forms.has(short) || forms.get(short)!.form === 'short') addShort(short, region)
  for (const name of macroRegions) add(name, 'full', { name: /^[东中西]+部$/.test(name) ? `${name}地区` : name, level: 'region' })
  for (const name of [...countries, ...worldRegions]) add(name, 'full', { name, level: 'country' })
  const china: Region = { name: '中国', level: 'country' }
  for (const name of ['中国', '我国', '中华人民共和国']) add(name, 'full', china)

  function addShort(text: string, region: Region): void {
    const known = forms.get(text)
    if (known && rank(known.regions[0]!) < rank(region)) return
    add(text, 'short', region)
  }
  return { byCode, names: index(forms, once) }
}

const rank = ({ level }: Region): number => ['province', 'prefecture', 'county'].indexOf(level)

function* entries(table: string): Generator<[string, string]> {
  for (const match of table.matchAll(/(\d{6})([^\d]+)/g)) yield [match[1]!, match[2]!]
}

type Form = { form: RegionName['form']; regions: Region[] }

function index(forms: ReadonlyMap<string, Form>, once: ReadonlyMap<string, readonly FormerRegion[]>): PhraseTable<RegionName> {
  const nameOf = (text: string, { form, regions }: Form): RegionName => {
    const former = once.get(text)
    return { text, regions, form, ...(former ? { once: former } : {}) }
  }
  return new PhraseTable([...forms].map(([text, form]) => [text, nameOf(text, form)] as const))
}

/** The longest name of a region that starts at `at`, or undefined. */
export function regionAt(text: string, at: number): RegionName | undefined {
  return (gazetteer ?? regions()).names.longestAt(text, at)
}
