import type { Heading } from '../../annotation/outline.ts'
import { wordAt } from '../../annotation/outline.ts'
import { POS } from '../../lexicon/pos.ts'
import type { Features } from '../../model/index.ts'
import type { ExtractionContext } from '../extractor.ts'

/** What speaks for a heading's naming a line of work (推进数字乡村建设) and not a topic (总体要求) or a finding (经济稳中向好). */
export function headingFeatures(
  features: Features,
  { outline, document: { text } }: ExtractionContext,
  heading: Heading,
  genre: number,
): void {
  const { words } = outline
  features.clear()
  const from = wordAt(words, heading.start)
  let to = from
  while (to < words.count && words.start[to]! < heading.end) to++
  const word = (template: number, i: number): void => features.addText(template, text, words.start[i]!, words.end[i]!)
  let verbs = 0
  for (let i = from; i < to; i++) {
    word(200, i)
    if (words.tag[i] === POS.verb || words.tag[i] === POS.verbalNoun) verbs++
  }
  if (to > from) {
    word(201, from)
    word(202, to - 1)
    features.add(203, words.tag[from]!)
    features.add(204, words.tag[from]!, from + 1 < to ? words.tag[from + 1]! : 99)
    features.add(205, words.tag[to - 1]!)
  }
  if (to > from) features.addText(217, text, words.start[from]!, words.start[from]! + 1)
  features.add(206, Math.min(3, verbs), words.tag[from] === POS.verb ? 1 : 0)
  features.add(207, heading.form === 'lead' ? 1 : 0, heading.number ? 1 : 0)
  features.add(208, genre)
  features.add(209, genre, words.tag[from] ?? 99)
  features.add(210, Math.min(8, (heading.end - heading.start) >> 2))
  features.add(211, heading.level)
  const name = text.slice(heading.start, heading.end)
  if (/(?:情况|要求|原则|目标|意义|问题|范围|附则|总则|条件|特点|成效|标准|依据|职责|回顾|形势|思想|对象|内容)$/.test(name))
    features.add(212)
  if (/(?:了|明显|显著|平稳|回落|增长|提高|下降|向好|较快|稳定|扩大)$/.test(name)) features.add(213)
  if (/[，,]/.test(name)) features.add(214)
  const numberKind = /^[一二三四五六七八九十]+是/.test(heading.number) ? 1 : heading.number.startsWith('第') ? 2 : heading.number ? 3 : 0
  features.add(215, numberKind)
  features.add(216, numberKind, words.tag[from] ?? 99)
}
