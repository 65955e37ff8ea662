import type { Actor, Mention } from '../annotation/mention.ts'
import { indexAt } from '../annotation/outline.ts'
import type { Relation } from '../annotation/relation.ts'
import { postWords } from '../lexicon/offices.ts'
import type { RelationContext, Relator } from './relator.ts'

const posts = [...postWords, '长'].sort((a, b) => b.length - a.length)
const postPattern = new RegExp(`(?:${posts.join('|')})$`)
const postAtStart = new RegExp(`^(?:${posts.join('|')})`)

/** How far before a name its posts may begin, in characters. */
const reach = 90

/** Who holds which post in which body: 赤水村党支部书记张某, 市委常委、组织部部长李某, 王某担任工作队队长. */
export const holdsPostIn: Relator = {
  name: 'holds_post_in',
  relate(context: RelationContext): Relation[] {
    const actors = context.mentions.filter((mention): mention is Actor => mention.type === 'actor')
    const bodies = actors.filter(({ kind }) => kind === 'organization')
    let former: { readonly end: number; readonly relations: readonly Relation[] } | undefined
    return actors.flatMap((person, i) => {
      if (person.kind !== 'person') return []
      // 副主席甲、乙、丙: those in a row share the post.
      const isNext = former !== undefined && former.end === person.start - 1 && /[、和]/.test(context.document.text[former.end]!)
      const before = isNext
        ? former!.relations.map((other) => ({ ...other, source: person.id, rule: 'holds-post-in/row' }))
        : postsBefore(context, person, bodies)
      former = { end: person.end, relations: before }
      return [...before, ...postsTaken(context, person, actors[i + 1], bodies)]
    })
  },
}

const relation = (person: Mention, body: Mention, title: string, rule: string, confidence: number): Relation => ({
  rel: 'holds_post_in',
  source: person.id,
  target: body.id,
  title,
  rule: `holds-post-in/${rule}`,
  confidence,
})

/**
 * Reads the posts before a name from right to left: each post belongs to the nearest body on its left, and posts joined by 、 without a body
 * between them share one. A title that stands for a person (相关负责人) is its own post.
 */
function postsBefore({ document: { text } }: RelationContext, person: Actor, bodies: readonly Actor[]): Relation[] {
  const relations: Relation[] = []
  let titles: string[] = /person\/(?:spokesperson|office)/.test(person.rule) ? [person.text] : []
  let at = person.start
  let last: Actor | undefined
  const first = Math.max(0, at - reach)
  while (at > first) {
    const piece = pieceBefore(text, at, first, bodies, titles.length > 0)
    if (!piece) break
    if (piece.kind === 'body') {
      const { body } = piece
      for (const title of titles)
        if (hasPost(body, title)) relations.push(relation(person, ownerOf(title, body, bodies), fullTitle(title, body), 'before', 0.9))
      titles = titles.filter((title) => !hasPost(body, title))
      last = body
    } else if (piece.kind === 'post') titles.unshift(piece.title)
    else if (piece.kind === 'unknown') titles = []
    else if (!titles.length && !last && piece.kind !== 'space') break
    else if (relations.length && piece.kind === 'break') break
    at = piece.start
  }
  if (titles.length && !/负责人/.test(titles.join()))
    relations.push(...postsOfBodyInView(text, person, titles, at, bodies, relations, last))
  return relations
}

/** What ends at an offset before a name: a body, a post, a joint between them, or a body that is no mention with its post taken already. */
type Piece = { readonly start: number } & (
  | { readonly kind: 'body'; readonly body: Actor }
  | { readonly kind: 'post'; readonly title: string }
  | { readonly kind: 'unknown' | 'joint' | 'space' | 'break' }
)

const joint = /(?:[、，,兼和及其原\s\u3000\u00a0]|常务|企业|的|时任|现任|\d{2}后|年轻的?)$/

function pieceBefore(text: string, at: number, first: number, bodies: readonly Actor[], hasTitles: boolean): Piece | undefined {
  const body = bodies[indexAt(bodies, at - 1)]
  if (body && body.end === at) return { kind: 'body', body, start: body.start }
  const floor = Math.max(first, body?.end ?? 0)
  const post = postPattern.exec(text.slice(Math.max(floor, at - 8), at))
  if (post && (post[0] !== '长' || bodies[indexAt(bodies, at - 2)]?.end === at - 1))
    return { kind: 'post', title: post[0], start: at - post[0].length }
  const between = joint.exec(text.slice(Math.max(first, at - 3), at))?.[0]
  if (between === undefined) {
    // A body that is no mention keeps its posts to itself: 市委副秘书长、政研室主任李某.
    const unknown = hasTitles ? /(?<=[、，,])[\u4e00-\u9fff]{2,12}$/.exec(text.slice(Math.max(floor, at - 13), at)) : null
    return unknown ? { kind: 'unknown', start: at - unknown[0].length } : undefined
  }
  const start = at - between.length
  // A comma goes on only behind another post.
  const ends = between === '的' || (/^[，,]/.test(between) && !postPattern.test(text.slice(Math.max(first, start - 8), start)))
  return { kind: ends ? 'break' : /^\s$/.test(between) ? 'space' : 'joint', start }
}

/** 组织部+长 is 部长. */
const fullTitle = (title: string, body: Actor): string => (title === '长' ? `${body.text.slice(-1)}长` : title)

/** A party committee has no 局长: 党委书记、局长赵某 is head of the body itself. */
const hasPost = (body: Actor, title: string): boolean =>
  !(/^(?:常务)?副?[省市区县州镇乡盟旗]长$/.test(title) && /(?:委|党组|党工委)$/.test(body.text)) &&
  (!/(?:党委|党组|党支部|党总支)$/.test(body.text) || firmPosts.test(title) || !bodyOfPost.some(([post]) => post.test(title)))

const firmPosts = /^(?:副?董事长|副?总经理|副?经理|副?总裁|创始人|监事长|总经理)$/

/** Posts of a firm named beside its party committee's belong to the firm: …公司党委书记、董事长. */
function ownerOf(title: string, body: Actor, bodies: readonly Actor[]): Actor {
  if (!firmPosts.test(title) || !/(?:党委|党支部|党总支|党组)$/.test(body.text)) return body
  const firm = body.name.replace(/(?:党委|党支部|党总支|党组)$/, '')
  const near = bodies
    .filter((other) => other.name === firm && Math.abs(other.start - body.start) < 300)
    .sort((a, b) => Math.abs(a.start - body.start) - Math.abs(b.start - body.start))
  return near[0] ?? body
}

/** What a post is a post in. */
const bodyOfPost: readonly (readonly [RegExp, RegExp])[] = [
  [/理事长|理事$/, /合作社|联社|协会|学会|基金会|商会|联合社/],
  [/董事长|经理|总裁|创始人|监事长/, /公司|集团|厂|企业/],
  [/队长$/, /队$/],
  [/组长$/, /组$/],
  [/局长$/, /局$/],
  [/厅长$/, /厅$/],
  [/院长$/, /院$/],
  [/校长$/, /学$|校$/],
  [/行长$/, /行$/],
  [/会长$/, /会$/],
  [/所长$/, /所$/],
  [/厂长$/, /厂$/],
]

/** Posts without a body beside them: the nearest body before them that has such a post. */
function postsOfBodyInView(
  text: string,
  person: Actor,
  titles: readonly string[],
  at: number,
  bodies: readonly Actor[],
  found: readonly Relation[],
  beside: Actor | undefined,
): Relation[] {
  if (/[\u4e00-\u9fff]/.test(text[at - 1] ?? '') && !/(?:[的。，\n后]|由|为|是|和|与|对|向)$/.test(text.slice(Math.max(0, at - 1), at)))
    return []
  const relations: Relation[] = []
  for (const title of titles) {
    const kinds = bodyOfPost.find(([post]) => post.test(title))
    if (!kinds || found.some((other) => other.title === title)) continue
    // 党委书记、局长 of the document's own body: the first it names, not the last.
    const own = /of-post$/.test(beside?.rule ?? '') ? bodies.find((body) => kinds[1].test(body.text)) : undefined
    if (own) {
      relations.push(relation(person, own, title, 'in-view', 0.65))
      continue
    }
    for (let i = indexAt(bodies, at - 1); i >= 0 && bodies[i]!.end > at - 400; i--) {
      if (!kinds[1].test(bodies[i]!.text)) continue
      relations.push(relation(person, bodies[i]!, title, 'in-view', 0.65))
      break
    }
  }
  return relations
}

const taking = /(?:担任|兼任|出任|当选为?|时任|现任|任|当上|是|被任命为|做)(?:了|着)?$/

/** Posts told behind a name, in its sentence: 王某担任工作队队长, 他是公司创始人. */
function postsTaken(
  { document: { text }, outline }: RelationContext,
  person: Actor,
  next: Actor | undefined,
  bodies: readonly Actor[],
): Relation[] {
  if (person.rule === 'person/spokesperson') return []
  const sentence = outline.sentences[indexAt(outline.sentences, person.start)]
  if (!sentence) return []
  const relations: Relation[] = []
  for (let i = indexAt(bodies, person.end) + 1; i < bodies.length && bodies[i]!.start < sentence.end; i++) {
    const body = bodies[i]!
    if (next && next.kind === 'person' && next.end < body.start) break
    const lead = text.slice(Math.max(person.end, body.start - 8), body.start).replace(/[“”]/g, '')
    const title = postAtStart.exec(text.slice(body.end, body.end + 10).replace(/^[”]?(?:企业|的)?/, ''))
    if (!title || title[0] === '长' || !taking.test(lead)) continue
    const behind = text.slice(body.end + title[0].length, body.end + title[0].length + 4)
    if (
      bodies[i + 1] === undefined ||
      !next ||
      next.kind !== 'person' ||
      next.start > body.end + title[0].length + 3 ||
      !/^[\u4e00-\u9fff]/.test(behind)
    )
      relations.push(relation(person, body, title[0], 'taken', 0.75))
  }
  return relations
}
