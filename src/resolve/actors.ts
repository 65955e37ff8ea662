import type { Document } from '../annotation/document.ts'
import type { Actor, Mention } from '../annotation/mention.ts'

/** Levels of place that stand for one in view: 市 in 市委, 村 in 村党支部. */
const level = /^(?:自治区|自治州|开发区|街道|社区|[省市县区州盟旗镇乡村])/
/** A place at the head of a body's name. */
const placed =
  /^([\u4e00-\u9fff]{1,8}?(?:自治区|自治州|街道|社区|[省市县区州盟旗镇乡村]))(?=委|党|政府|纪|人大|政协|村委|居委|[\u4e00-\u9fff]{2,})/

/** Gives persons and organisations the names that the whole document tells: 市委 is 青河市委 in a document about 青河市. */
export function resolveActors(document: Document, mentions: readonly Mention[]): Mention[] {
  const inView = new PlacesInView(document.metadata.place, mentions)
  let lastBody: Actor | undefined
  let firstBody: Actor | undefined
  const resolved = mentions.map((mention): Mention => {
    if (mention.type === 'place') inView.see(mention.name)
    if (mention.type !== 'actor') return mention
    let named: Actor = mention
    if (mention.kind === 'organization') {
      named = nameOfBody(mention, inView, lastBody, firstBody)
      firstBody ??= named
      inView.remember(named.name)
      lastBody = named
    } else if (mention.rule === 'person/spokesperson' && lastBody?.end === mention.start)
      named = { ...mention, name: lastBody.name + mention.text }
    else if (mention.rule === 'person/office' && lastBody?.end === mention.start) named = { ...mention, name: lastBody.name + mention.text }
    return named
  })
  return withOneName(resolved)
}

function nameOfBody(body: Actor, inView: PlacesInView, last: Actor | undefined, first: Actor | undefined): Actor {
  const name = fullNameOf(body, inView, last, first)
  const place = placed.exec(name)?.[1]
  if (place && /(?:placed|level|of-post|named)$/.test(body.rule)) inView.see(place)
  return name === body.name ? body : { ...body, name }
}

function fullNameOf(body: Actor, inView: PlacesInView, last: Actor | undefined, first: Actor | undefined): string {
  const { name } = body
  switch (body.rule) {
    case 'organization/level': {
      const word = level.exec(name.replace(/^团/, ''))?.[0] ?? ''
      // 青河市委、市政府: the city of the body just named.
      const beside = last && body.start - last.end < 2 ? placed.exec(last.name)?.[1] : undefined
      const place = beside?.endsWith(word) ? beside : inView.at(word)
      // 团市委 is 共青团青河市委.
      if (place && /^团[省市县区州]委/.test(name)) return `共青团${place}${name.slice(2)}`
      return place ? place + (/^村(?:委会|民委员会)/.test(name) ? name : name.slice(word.length)) : name
    }
    case 'organization/place-of':
      return name === body.text ? (inView.at('村') ?? '') + name : name
    case 'organization/bare':
      return (inView.own ?? '') + name
    case 'organization/introduced':
      return /党委$/.test(name) ? (inView.own ?? '') + name : name
    case 'organization/of-post':
      return bodyOfPost(name, body, inView, last, first)
    case 'organization/named': {
      // 省财政厅…处: the level stands for the place in view.
      const place = /^[省市县区](?=财政|政府|委|人|教育|[\u4e00-\u9fff]{3})/.test(name) ? inView.at(name[0]!) : undefined
      return place ? place + name.slice(1) : name
    }
    default:
      return name
  }
}

/** What a body named only with its post means: the department of the committee just named, the village's or community's, the author's own. */
function bodyOfPost(name: string, body: Actor, inView: PlacesInView, last: Actor | undefined, first: Actor | undefined): string {
  if (/^(?:组织部|宣传部|统战部|政法委|秘书处)/.test(name) && last && body.start - last.end < 12 && /委$/.test(last.name))
    return last.name + name
  if (/^纪委/.test(name) && last && body.start - last.end < 12 && /委$/.test(last.name)) return last.name.slice(0, -1) + name
  if (/^(?:社区)?居委会$/.test(name)) return `${inView.at('社区') ?? inView.at('村') ?? ''}居委会`
  if (/^(?:村|驻村|党支部|党总支|帮扶|扶贫)/.test(name)) return (inView.at('村') ?? inView.at('社区') ?? '') + name
  if (/^(?:党委|党组)$/.test(name) && first && !/[委组]$|^中共|国务院/.test(first.name)) return first.name + name
  return inView.bodyEnding(name) ?? name
}

/** Places at the head of a body's name. */
const places = /^(?:[\u4e00-\u9fff]{1,6}?(?:自治州|自治县|街道|社区|[省市县区镇乡村]))+/

/** One body has one name: of names that differ only in the places before the same proper part, the shortest; a short form ending another name, that. */
function withOneName(mentions: readonly Mention[]): Mention[] {
  const shortest = new Map<string, Actor>()
  for (const mention of mentions) {
    if (mention.type !== 'actor' || mention.rule !== 'organization/named') continue
    const core = mention.name.replace(places, '')
    const known = shortest.get(core)
    if (
      core.length >= 6 &&
      !/^(?:财政|教育|农业|发展|人力|民政|商务|公安|水利|政府|自然|住房|交通|卫生)/.test(core) &&
      (known === undefined || mention.text.length < known.text.length)
    )
      shortest.set(core, mention)
  }
  return mentions.map((mention) => {
    if (mention.type !== 'actor' || mention.kind !== 'organization') return mention
    const name = shortest.get(mention.name.replace(places, ''))?.name
    return name && name !== mention.name && mention.name.endsWith(name.replace(places, '')) ? { ...mention, name } : mention
  })
}

/** Which place of each level was named last, and the one that the document is about. */
class PlacesInView {
  private readonly last = new Map<string, string>()
  /** The first of each level in the document: what a quotation before it means. */
  private readonly first = new Map<string, string>()
  readonly own: string | undefined

  constructor(own: string | undefined, mentions: readonly Mention[]) {
    for (const mention of mentions) {
      const kind = mention.type === 'place' ? levelOf(mention.name) : undefined
      if (kind && !this.first.has(kind)) this.first.set(kind, mention.type === 'place' ? mention.name : '')
    }
    this.own = own === '中国' ? undefined : own
  }

  see(name: string): void {
    const kind = levelOf(name)
    if (kind && !/^[山农乡渔]村$/.test(name)) this.last.set(kind, name)
  }

  private readonly bodies = new Set<string>()

  remember(body: string): void {
    this.bodies.add(body)
  }

  /** The body named last whose name ends so: 联合党委 is the 联合党委 that was named. */
  bodyEnding(short: string): string | undefined {
    return short.length < 4
      ? undefined
      : [...this.bodies].slice(-200).findLast((name) => name.length > short.length && name.endsWith(short))
  }

  /** The place that a bare level word means: the document's own on its level, else the one named last. */
  at(word: string): string | undefined {
    if (this.own && levelOf(this.own) === word && !'镇乡村'.includes(word)) return this.own
    // 市 is 直辖市's 市 too; 区 may be 自治区 in 区党委.
    return this.last.get(word) ?? (this.own && levelOf(this.own) === word ? this.own : this.first.get(word))
  }
}

/** 全市 and 我县 are no names: who they mean, the place's own resolution knows. */
const levelOf = (name: string): string | undefined =>
  /^[全我本该当]/.test(name) ? undefined : /(?:自治区|自治州|开发区|街道|社区|[省市县区州盟旗镇乡村])$/.exec(name)?.[0]
