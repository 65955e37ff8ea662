import type { ExtractionContext } from '../extractor.ts'
import type { ClauseView } from './clause-view.ts'
import { clauseLabels, type LabelledClause } from './labels.ts'

const actVerb = /进行|给予|实施|开展|实行|予以|采取|加强|建立|提供|组织|[做作]出|执行|落实|安排|加大|要|应|必须/

/**
 * 对新列入名录的企业，…; 招用毕业生三人以上的，…: a clause that only says to whom or when the act behind it applies; 从内部管理入手，…: where it begins (the guidelines keep
 * 从… inside; readers did in 4 of 6).
 */
const isCondition = (clause: string): boolean =>
  /^[^，从]{0,12}从[^，]{1,16}[入着]手$/.test(clause) ||
  (/^(?:对|对于|凡)/.test(clause) && (/(?:的|者)$/.test(clause) || !actVerb.test(clause))) ||
  (/.{5}的$/.test(clause) && !/是[^，]*的$/.test(clause))

/**
 * A condition that opens a rule belongs to the act: where an act follows it in its sentence, it starts there. So in 59 of 61 cases that readers marked.
 */
export function joinConditions(context: ExtractionContext, views: readonly ClauseView[], labels: LabelledClause[]): LabelledClause[] {
  const { text } = context.document
  for (let i = labels.length - 2; i >= 0; i--) {
    const [clause, next] = [views[i]!.clause, views[i + 1]!.clause]
    if (labels[i + 1]!.label !== clauseLabels.measure || clause.sentence !== next.sentence || clause.closer === '；') continue
    if (!isCondition(text.slice(clause.start, clause.end))) continue
    labels[i] = { ...labels[i + 1]! }
    labels[i + 1] = { ...labels[i + 1]!, label: clauseLabels.continuation }
  }
  return joinGrants(context, views, labels)
}

/** What a rule gives to whom it applies to: behind its conditions this is the act, whatever the model thinks of it. */
const grants = /给予|奖励|补助|补贴|资助|减免|减半|免征|予以|享受|补偿/
const grantedTo = /^(?:对|对于|凡|属)/
const furtherCondition = /的$|后$|^(?:自|从|经|年)/

/** 对新开发的药品，年销售额在1亿元以上的，奖励200万元: the clauses from 对 to the grant are one act. */
function joinGrants(
  { document: { text }, outline: { words } }: ExtractionContext,
  views: readonly ClauseView[],
  labels: LabelledClause[],
): LabelledClause[] {
  // Behind the number of an article: 第2条 对新上的项目，….
  const wordsOf = (i: number): string => text.slice(words.start[views[i]!.from] ?? views[i]!.clause.start, views[i]!.clause.end)
  for (let i = 0; i + 1 < views.length; i++) {
    const first = wordsOf(i)
    if (!grantedTo.test(first) || !isCondition(first)) continue
    let last = i + 1
    while (
      last < Math.min(views.length, i + 4) &&
      joins(views, i, last) &&
      !grants.test(wordsOf(last)) &&
      furtherCondition.test(wordsOf(last))
    )
      last++
    if (last >= views.length || !joins(views, i, last) || !grants.test(wordsOf(last))) continue
    const sure = Math.max(labels[i]!.measure, labels[last]!.measure, leastOfGrant)
    labels[i] = { label: clauseLabels.measure, probability: sure, measure: sure }
    for (let k = i + 1; k <= last; k++) labels[k] = { ...labels[k]!, label: clauseLabels.continuation }
    i = last
  }
  return labels
}
const leastOfGrant = 0.9

/** Whether clause `last` stands in the sentence of clause `first` with nothing but commas between. */
const joins = (views: readonly ClauseView[], first: number, last: number): boolean =>
  views[last]!.clause.sentence === views[first]!.clause.sentence && /^[，,]$/.test(views[last - 1]!.clause.closer)
