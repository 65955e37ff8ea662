import { createContext, useContext } from 'react'
import type { Language, State } from '../state/state.ts'
import { en } from './en.ts'
import { type Words, zh } from './zh.ts'

const languages: Readonly<Record<Language, Words>> = { zh, en }

export const wordsIn = (language: Language): Words => languages[language]

/** The language of the interface: the chosen one, else the first that the browser asks for and we speak. */
export function languageOf(chosen: State['language'], preferred: readonly string[]): Language {
  if (chosen !== 'auto') return chosen
  for (const tag of preferred) {
    if (/^zh\b/i.test(tag)) return 'zh'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}

export const WordsContext = createContext<Words>(zh)
export const useWords = (): Words => useContext(WordsContext)
