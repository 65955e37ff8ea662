import { describe, expect, test } from 'vitest'
import { examples, silent } from '../../../src/extract/measure/examples.ts'
import { annotate } from '../../../src/pipeline.ts'
import { readText } from '../../../src/read/index.ts'
import { unmark } from './marked.ts'

const actionsIn = (title: string, sentence: string) =>
  annotate(readText(`${title}\n${sentence}\n`, '文.txt')).mentions.flatMap((mention) =>
    mention.type === 'measure' && mention.kind === 'action' ? [mention] : [],
  )

describe('a measure', () => {
  for (const { title, status, texts } of examples) {
    test.each(texts)(`is ${status} in ${title}: %s`, (marked) => {
      const { text, span } = unmark(marked)
      expect(actionsIn(title, text).map((each) => [each.text, each.status])).toEqual([[text.slice(span.start, span.end), status]])
    })
  }
  test.each(silent)('is not seen in %s', (text) => expect(actionsIn('霞浦县情况', text)).toEqual([]))
})
