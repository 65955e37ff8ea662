import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CharacterSet } from '../../../src/lexicon/characters.ts'
import { PhraseMarks } from '../../../src/lexicon/phrase-marks.ts'
import { PhraseTable, phraseSet } from '../../../src/lexicon/phrases.ts'

/** Few characters, so that phrases meet. */
const letters = fc.constantFrom('县', '市', '委', '书', '记', 'a', '，')
const phrase = fc.string({ unit: letters, minLength: 1, maxLength: 5 })
const text = fc.string({ unit: letters, maxLength: 40 })

describe('a character set', () => {
  test('answers as a set of strings does', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (characters, asked) => {
        const units = new Set([...characters].map((character) => character[0]!))
        const set = new CharacterSet(characters)
        for (let i = 0; i < asked.length; i++) expect(set.at(asked, i)).toBe(units.has(asked[i]!))
      }),
    ))
  test('holds nothing outside the text', () => {
    const set = new CharacterSet('县')
    expect([set.at('县', -1), set.at('县', 0), set.at('县', 1)]).toEqual([false, true, false])
  })
})

describe('a phrase table', () => {
  test('finds what a map finds, the first of two equal phrases', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(phrase, fc.nat())), text, (entries, asked) => {
        const table = new PhraseTable(entries)
        for (let start = 0; start < asked.length; start++)
          for (let end = start + 1; end <= asked.length; end++) {
            const wanted = entries.find(([each]) => each === asked.slice(start, end))?.[1]
            expect([table.get(asked, start, end), table.has(asked, start, end)]).toEqual([wanted, wanted !== undefined])
          }
      }),
    ))
  test('finds the longest phrase at a place, and all in a row', () =>
    fc.assert(
      fc.property(fc.array(phrase), text, (phrases, asked) => {
        const table = phraseSet(phrases)
        const longestAt = (at: number): number =>
          Math.max(0, ...phrases.filter((each) => asked.startsWith(each, at)).map((each) => each.length))
        const wanted: [number, number][] = []
        for (let at = 0; at < asked.length; at++) {
          expect(table.longestLengthAt(asked, at)).toBe(longestAt(at))
          if (longestAt(at) > 1) expect(table.mayStartAt(asked, at)).toBe(true)
        }
        for (let at = 0; at < asked.length; at += Math.max(1, longestAt(at))) if (longestAt(at)) wanted.push([at, at + longestAt(at)])
        expect([...table.allIn(asked, 0, asked.length)]).toEqual(wanted)
      }),
    ))
})

test('phrase marks tell the kinds whose phrases stand in a stretch', () =>
  fc.assert(
    fc.property(fc.array(fc.array(phrase, { minLength: 1 }), { minLength: 1, maxLength: 8 }), text, fc.nat(40), (kinds, asked, from) => {
      const start = Math.min(from, asked.length)
      const wanted = kinds.reduce(
        (marks, phrases, kind) => marks | (phrases.some((each) => asked.slice(start).includes(each)) ? 1 << kind : 0),
        0,
      )
      expect(new PhraseMarks(kinds.map((phrases) => phrases.join(' '))).in(asked, start, asked.length)).toBe(wanted)
    }),
  ))
