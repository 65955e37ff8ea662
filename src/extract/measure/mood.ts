import type { MeasureStatus } from '../../annotation/mention.ts'
import { indexAt } from '../../annotation/outline.ts'
import { Features } from '../../model/index.ts'
import type { ExtractionContext } from '../extractor.ts'
import type { ClauseView } from './clause-view.ts'

/** In the order of the status model's classes. */
export const statuses: readonly MeasureStatus[] = ['done', 'planned', 'required', 'encouraged', 'prohibited']

/** Titles of documents that set out what is to be done. */
const aheadTitle = /方案|规划|计划|要点|任务|意见|办法|规定|条例|细则|措施|政策|政府工作报告|指南|若干|通知/
/** Titles of documents that tell what has been done, whatever else they name. */
const backTitle = /通报|成效|做法|经验|纪实|调查|总结|召开|举办|开展/
const looksBack = /了(?!解)|已|先后|累计|以来|近年|去年|日前|近日/g
const looksAhead = /要(?![求素点闻件])|应当?(?![急用对])|必须|将|不得|加快|进一步|鼓励|力争|到20\d\d年/g
/** Characters whose marks tell the mood of a whole document. */
const sampled = 20_000

/** Headings that say of all below them that it is done, or that it is to be done. */
const backHeading = /回顾|成效|成绩|工作情况|做法|经验/
const aheadHeading = /目标|任务|安排|建议|打算|下一步|要求|展望/

const prohibits = /不得|严禁|禁止|杜绝|不准/
const requires = /要(?![求素点闻件])|应当?(?![急用对届])|必须|须|需要|务必/
const encourages = /^(?:鼓励|支持|引导|倡导|允许|可以?)/
const plans = /将|拟|计划(?=[在于])|力争|下一步|今后/
/** Times that lie behind whoever speaks. */
const tellsPast = /(?:这|几|些|多|[一二三四五六七八九十])年(?:来|间|中)|以来|过去|去年|上年|前几年|日前|近日|近年/

/** 将 that does not move an object: 将建成 but not 将…纳入. */
const willDo = /^将(?!.{2,20}(?:纳入|作为|列|转|送|分|融))/

/**
 * The mood of acts whose clause says nothing of it: done in what tells of a place's work, planned in plans, rules and work reports. By the title; else
 * by the share of sentences that name a place (deeds are told with their place, plans hold everywhere) and by the marks of the text.
 */
export function defaultStatus({ document: { text, metadata, proper }, outline: { sentences }, found }: ExtractionContext): MeasureStatus {
  const title = metadata.title ?? ''
  if (backTitle.test(title)) return 'done'
  if (aheadTitle.test(title)) return 'planned'
  const body = text.slice(proper[0]?.start ?? 0, (proper[0]?.start ?? 0) + sampled)
  const count = (pattern: RegExp): number => body.match(pattern)?.length ?? 0
  const placed = new Set<number>()
  for (const mention of found) if (mention.type === 'place' && mention.name !== '中国') placed.add(indexAt(sentences, mention.start))
  const isPlaced = placed.size >= leastPlaced * sentences.length
  return !isPlaced && count(looksAhead) > 2.2 * count(looksBack) ? 'planned' : 'done'
}

/** Share of sentences that name a place from which a document tells of deeds. */
const leastPlaced = 0.12

export const newFeatures = (): Features => new Features(24)

/**
 * What speaks for the mood of the act that starts at `start` in the clause at `index`: above all the reading by rule (its own words, then those before it
 * in the sentence, then the headings', then the document's), which a model corrects.
 */
export function moodFeatures(
  features: Features,
  context: ExtractionContext,
  views: readonly ClauseView[],
  index: number,
  start: number,
  usual: MeasureStatus,
): void {
  const { outline, document: { text } } = context // biome-ignore format: one line
  const { clause, quoted } = views[index]!
  const sentence = outline.sentences[clause.sentence]!
  const before = text.slice(Math.max(sentence.start, start - 80), start)
  const own = text.slice(start, Math.min(clause.end, start + 60))
  const year = yearAgainst(context, sentence.start, clause.end)
  // A report to come tells of the years before it too.
  const isPast = year === 1 || tellsPast.test(text.slice(sentence.start, start).slice(-80))
  const above = isPast ? 'done' : (headingStatus(context, clause.heading) ?? usual)
  const read = statuses.indexOf(readStatus(before, own, above))
  const general = above === 'done' ? 0 : 1
  const marks =
    (requires.test(own) ? 1 : 0) +
    (plans.test(own) ? 2 : 0) +
    (/了(?!解)|已/.test(own) ? 4 : 0) +
    (/以来|去年|日前|近日|先后|累计/.test(before) ? 8 : 0)
  const marksBefore = (requires.test(before) ? 1 : 0) + (plans.test(before) ? 2 : 0) + (/指出|强调|要求|提出|部署/.test(before) ? 4 : 0)
  features.clear()
  features.add(300, read)
  features.add(301, read, general)
  features.add(302, read, marks)
  features.add(303, read, marksBefore)
  features.add(304, read, year)
  features.add(305, read, quoted > 0.5 ? 1 : 0)
  features.add(306, general, marksBefore)
  features.add(307, general, marks)
}

function readStatus(before: string, own: string, above: MeasureStatus): MeasureStatus {
  if (prohibits.test(own.slice(0, 8))) return 'prohibited'
  if (requires.test(before) || requires.test(own.slice(0, 4))) return 'required'
  if ((encourages.test(own) && above === 'planned') || /可以?$/.test(before)) return 'encouraged'
  if (plans.test(before.slice(-24)) || willDo.test(own)) return 'planned'
  return above
}

/** What the headings above say, the nearest that says something first. */
function headingStatus({ outline: { headings }, document: { text } }: ExtractionContext, index: number): MeasureStatus | undefined {
  for (let h = index; h >= 0; h = headings[h]!.parent) {
    const name = text.slice(headings[h]!.start, headings[h]!.end)
    if (backHeading.test(name)) return 'done'
    if (aheadHeading.test(name)) return 'planned'
  }
  return undefined
}

/** The last year told in the sentence so far against the document's own: 0 none told, 1 earlier, 2 the same, 3 later, 4 the document has none. */
function yearAgainst({ document: { metadata }, found }: ExtractionContext, start: number, end: number): number {
  for (let i = indexAt(found, end - 1); i >= 0 && found[i]!.start >= start; i--) {
    const mention = found[i]!
    const iso = mention.type === 'time' ? (mention.to ?? mention.from) : undefined
    if (!iso) continue
    if (!metadata.date) return 4
    return Math.sign(Number(iso.slice(0, 4)) - Number(metadata.date.slice(0, 4))) + 2
  }
  return 0
}
