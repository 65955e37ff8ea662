import { squeeze } from './lines.ts'

/** Who speaks or signs, as a byline gives it. */
export interface Byline {
  readonly author: string
  readonly post?: string
}

const postEnd =
  '(?:[省市县区州盟旗镇乡村部厅局处科司院校社行署所队站会组]长|秘书长|书记|主席|主任|总理|委员|代表|教授|研究员|院士|专员|检察官|巡视员|总监|[总]?经理|理事|顾问|参事|干事|主编|总编辑|组员|队员)'
const gap = '[ \\t\\u00a0\\u3000]'
const han = '[\\u4e00-\\u9fff]'
/** Two-character names are set with a gap to be as wide as three: 李　毅. */
const person = `${han}(?:${gap}*${han}){1,2}|${han}{2,4}(?:·${han}{1,8})+`

const spaced = new RegExp(`^(?<post>[^。！？：:]{0,60}?${postEnd})${gap}+(?<name>${person})$`)
const glued = new RegExp(`^(?<post>[^。！？：:，、 ]{3,24}${postEnd})(?<name>${han}{2,3})$`)
const labelled = /^[（(【]?\s*(?:作\s*者|撰\s*稿|报告人|讲话人|发言人)\s*[:：]\s*(?<value>[^。]{2,40}?)\s*[）)】]?$/
const note =
  /^[（(]?\s*(?:本文)?作者(?<name>[\u4e00-\u9fff]{2,4})?(?:系|为|是|单位[:：])\s*(?<post>[^。]{3,80}?)[，。]?(?:本报记者.*)?[）)]?$/
/** □ 某某, 文/某某 */
const signed = new RegExp(`^(?:[□■○●◎◇◆]|[文撰][/／丨|:：])\\s*(?:本报记者|记者|通讯员)?\\s*(?<name>${person})$`)
const reporter = new RegExp(
  `^[（(]?\\s*(?:本报|本刊|本网|新华社|人民网|通讯员|本台)?(?:见习|特约|实习)?(?:记者|通讯员|评论员)${gap}+(?<name>${person})`,
)

/** Reads a line that is a byline and nothing else, or gives undefined. */
export function readByline(line: string): Byline | undefined {
  const note = readNote(line)
  if (note !== undefined) return note
  const label = labelled.exec(line)?.groups?.value
  if (label !== undefined) return readByline(label) ?? { author: new RegExp(`^(?:${person})$`).test(label) ? squeeze(label) : label }
  const name = signed.exec(line)?.groups?.name
  if (name !== undefined) return { author: squeeze(name) }
  const reporting = reporter.exec(line)?.groups?.name
  if (reporting !== undefined) return { author: squeeze(reporting), post: '记者' }
  const held = (spaced.exec(line) ?? glued.exec(line))?.groups
  if (held === undefined || /^(?:各位|尊敬|同志)/.test(held.post!)) return undefined
  return { author: squeeze(held.name!), post: tidy(held.post!) }
}

/** （作者为某省某市某区委书记）: without a name the post stands for the person. */
function readNote(line: string): Byline | undefined {
  const groups = note.exec(line)?.groups
  if (groups === undefined) return undefined
  const post = tidy(groups.post!)
  return { author: groups.name ?? post, post }
}

const tidy = (post: string): string => post.replace(/\s+/g, ' ').trim()

/** A name alone on its line, as it stands below a title or a date. */
export const isBareName = (line: string): boolean =>
  !/^(?:前言|序言|引言|概述|目录|摘要|正文|讲话|附件|说明|提要|导语|通知|编者)$/.test(line) &&
  new RegExp(`^${han}${gap}*${han}(?:${gap}*${han})?$`).test(line)

const bodyEnd =
  '(?:委员会|人民政府|管委会|办公厅|办公室|国务院|中共中央|党中央|[省市县区州盟旗]委|[省市县区州盟旗]政府|人大常委会|代表大会|常务委员会|政协|军委|总局|部|委|局|厅|署|院|社|团|行|会|中心|调查队|调研组|专家组|小组|总队|支队|集团|公司|大学|学院)'
const bodyName = new RegExp(`^(?=.{3})[\\u4e00-\\u9fff（）()“”·]{0,30}${bodyEnd}$`)
/** 国新办就…举行发布会 ends like a body and is a sentence; 座谈会 is an event. */
const noBody =
  /举行|召开|关于|印发|举办|推进|实施|[就对把]|(?:发布|座谈|研讨|推介|协商|报告|交流|动员|表彰|总结|工作|现场|联席|[^代表]{2}大)会$|会议|[全一本]部$|团结$|干部$/

/** The issuing bodies of a line that names nothing else: 中共某县委 某县人民政府. Undefined when it is another kind of line. */
export function readBodies(line: string): string[] | undefined {
  const names = line
    .replace(/^[>\s]+|[\\\s]+$/g, '')
    .split(/[\s、]+/)
    .filter((name) => name !== '')
  return names.length > 0 && names.length <= 12 && names.every((name) => bodyName.test(name) && !noBody.test(name)) ? names : undefined
}

const speech = new RegExp(
  `^(?<body>[\\u4e00-\\u9fff]{2,20}[省市县区委部厅局司处院校社会行])?(?<name>${han}{2,3})(?<rank>(?:副)?(?:总书记|书记|主席|主任|总理|部长|省长|市长|县长|区长|厅长|局长|司长|处长|院长|行长|会长))(?:在.{2,60})?的?(?:讲话|致辞|发言|报告)$`,
)

/** 某部某司王某某处长的讲话: the title itself names the speaker. */
export function speakerOfTitle(title: string): Byline | undefined {
  const groups = speech.exec(title)?.groups
  return groups === undefined ? undefined : { author: groups.name!, post: (groups.body ?? '') + groups.rank! }
}

/** 国务院办公厅 in 国务院办公厅关于印发…的通知. */
export function issuerOfTitle(title: string): string | undefined {
  const before = /^(?:关于印发|关于)?(?<bodies>[^关于《“]{2,60}?)(?:关于|印发|转发|批转)/.exec(title)?.groups?.bodies
  return before === undefined ? undefined : readBodies(before)?.join('、')
}
