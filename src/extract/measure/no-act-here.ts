import type { Clause } from '../../annotation/outline.ts'
import type { ExtractionContext } from '../extractor.ts'
import type { ClauseView } from './clause-view.ts'
import type { Setting } from './genre.ts'
import { opensNoAct, tellsEffect } from './no-act.ts'

/** Whether a clause opens no act: by its form, by what stands before it in its sentence, or by the heading it stands under. */
export function isNoAct(context: ExtractionContext, { clause }: ClauseView, next: ClauseView | undefined, { isAhead }: Setting): boolean {
  const { text } = context.document
  const own = text.slice(clause.start, clause.end)
  const behind = next?.clause.sentence === clause.sentence ? text.slice(next.clause.start, next.clause.end) : ''
  return (
    (!isTask.test(own) && tellsOfProblems(context, clause.heading)) ||
    (!isAhead && isLast(context, clause) && tellsEffect(own, textBefore(context, clause))) ||
    opensNoAct(own, behind, clause.closer)
  )
}

const problems = /(?:困难|挑战|存在的?问题|突出问题|主要问题|不足之处|差距|短板)(?:和(?:不足|问题|困难|挑战|原因))?$/
const isTask = /要|必须|应当?|须/

/** Whether a clause stands under a heading that tells what is wrong (困难挑战, 存在的主要问题): what is told there is done by nobody the document speaks for. */
function tellsOfProblems({ outline: { headings }, document: { text } }: ExtractionContext, index: number): boolean {
  for (let h = index; h >= 0; h = headings[h]!.parent) {
    const { start, end } = headings[h]!
    if (problems.test(text.slice(start, end)) && !/解决|破解|化解|补齐|整改|克服|应对|消除|缩小|查找/.test(text.slice(start, end)))
      return true
  }
  return false
}

/** Whether a clause ends a sentence of several. */
const isLast = ({ outline: { sentences } }: ExtractionContext, { index, sentence }: Clause): boolean =>
  index === sentences[sentence]!.clauseTo - 1 && index > sentences[sentence]!.clauseFrom

const textBefore = ({ outline: { sentences }, document: { text } }: ExtractionContext, { start, sentence }: Clause): string =>
  text.slice(Math.max(sentences[sentence]!.start, start - reach), start)
/** How far back a sentence is looked through. */
const reach = 200
