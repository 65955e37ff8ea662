import type { Document } from '../annotation/document.ts'
import type { Actor, Mention } from '../annotation/mention.ts'

/** Levels of place that stand for one in view: 市 in 市委, 村 in 村党支部. */
const level = /^(?:自治区|自治州|开发区|街道|社区|[省市县区州盟旗镇乡村])/
/** A place at the head of a body's name. */
const placed =
  /^([\u4e00-\u9fff]{1,8}?(?:自治区|自治州|街道|社区|[省市县区州盟旗镇乡村]))(?=委|党|政府|纪|人大|政协|村委|居委|[\u4e00-\u9fff]{2,})/

/** Gives persons and organisations the names that the whole document tells: 市委 is 宁德市委 in a document about 宁德市. */
export function resolveActors(document: Document, mentions: readonly Mention[]): Mention[] {
  const inView = new PlacesInView(document.metadata.place)
  let lastBody: Actor | undefined
  return mentions.map((mention) => {
    if (mention.type === 'place') inView.see(mention.name)
    if (mention.type !== 'actor') return mention
    let named: Actor = mention
    if (mention.kind === 'organization') {
      named = nameOfBody(mention, inView)
      lastBody = named
    } else if (mention.rule === 'person/spokesperson' && lastBody?.end === mention.start)
      named = { ...mention, name: lastBody.name + mention.text }
    else if (mention.rule === 'person/office' && lastBody?.end === mention.start) named = { ...mention, name: lastBody.name + mention.text }
    return named
  })
}

function nameOfBody(body: Actor, inView: PlacesInView): Actor {
  if (body.rule === 'organization/level') {
    const word = level.exec(body.name)?.[0]
    const place = word ? inView.at(word) : undefined
    return place ? { ...body, name: place + body.name.slice(word!.length) } : body
  }
  if (body.rule === 'organization/bare') {
    const place = inView.own
    return place ? { ...body, name: place + body.name } : body
  }
  const place = placed.exec(body.name)?.[1]
  if (place && body.rule === 'organization/placed') inView.see(place)
  return body
}

/** Which place of each level was named last, and the one that the document is about. */
class PlacesInView {
  private readonly last = new Map<string, string>()
  readonly own: string | undefined

  constructor(own: string | undefined) {
    this.own = own === '中国' ? undefined : own
  }

  see(name: string): void {
    const kind = levelOf(name)
    if (kind) this.last.set(kind, name)
  }

  /** The place that a bare level word means: the document's own on its level, else the one named last. */
  at(word: string): string | undefined {
    if (this.own && levelOf(this.own) === word && !'镇乡村'.includes(word)) return this.own
    // 市 is 直辖市's 市 too; 区 may be 自治区 in 区党委.
    return this.last.get(word) ?? (this.own && levelOf(this.own) === word ? this.own : undefined)
  }
}

const levelOf = (name: string): string | undefined => /(?:自治区|自治州|开发区|街道|社区|[省市县区州盟旗镇乡村])$/.exec(name)?.[0]
