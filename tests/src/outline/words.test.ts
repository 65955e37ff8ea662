import { expect, test } from 'vitest'
import { cutWords } from '../../../src/outline/words.ts'

const wordsOf = (text: string): string[] => {
  const { count, start, end } = cutWords(text, [{ start: 0, end: text.length }])
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

// The unit ends where the number does, though 名城, 家属 and 位于 are words.
test.each([
  ['50名城区教师', ['50', '名', '城区', '教师']],
  ['3家属地企业', ['3', '家', '属地', '企业']],
  ['1.2万名城区教师', ['1.2', '万名', '城区', '教师']],
])('%s is counted, then named', (text, words) => expect(wordsOf(text)).toEqual(words))

test.each([
  ['历史名城', '名城'],
  ['接待8家次企业', '8'],
])('%s keeps the word %s', (text, word) => expect(wordsOf(text)).toContain(word))
