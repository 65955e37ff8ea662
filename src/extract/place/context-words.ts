import { CharacterSet } from '../../lexicon/characters.ts'

/** 全市, 我省, 该县, 当地: words whose referent the context gives. */
export interface ContextWord {
  readonly text: string
  /** Last characters of the names it can refer to, the likeliest first. */
  readonly levels: readonly string[]
  /** Refers to what was named last rather than to the document's own place. */
  readonly last: boolean
  /** Means the document's own place alone, whatever was named: 省内. */
  readonly inside?: boolean
  readonly local?: '乡' | '镇' | '村' | '社区' | '街道'
}

const levelsOf: Readonly<Record<string, readonly string[]>> = {
  省: ['省', '区'],
  市: ['市', '州', '盟', '区'],
  县: ['县', '旗', '市', '区'],
  区: ['区'],
  州: ['州'],
  盟: ['盟'],
  旗: ['旗'],
}
const localOf: Readonly<Record<string, ContextWord['local']>> = { 镇: '镇', 乡: '乡', 村: '村' }

/** What follows makes it another word: 全市场, 本区域, 我县人大 stays. */
const otherWord: Readonly<Record<string, RegExp>> = {
  市: /^[场值面民里]/,
  区: /^[域间别块分]/,
  省: /^[心略去]/,
  县: /^[级]/,
  村: /^[民庄]/,
  乡: /^[亲村镇]/,
  镇: /^[痛]/,
  州: /^$/,
  盟: /^$/,
  旗: /^[帜]/,
}

const openers = new CharacterSet('当省区县市自全我本该')

/** The context word that starts at `at`, or undefined. */
export function contextWordAt(text: string, at: number): ContextWord | undefined {
  if (!openers.at(text, at)) return undefined
  const first = text[at]!
  if (first === '当' && text[at + 1] === '地' && !/[时]/.test(text[at + 2] ?? ''))
    return { text: '当地', levels: ['县', '区', '市', '州', '旗', '盟', '省'], last: true }
  if (/^省内[^外]/.test(text.slice(at, at + 3))) return { text: '省内', levels: ['省'], last: false, inside: true }
  if (
    /^[区县市]内[^外]/.test(text.slice(at, at + 3)) &&
    /[在对为由与和的于，。、：；\s]/.test(text[at - 1] ?? '\n') &&
    !/[场]/.test(text[at + 2] ?? '')
  )
    return { text: text.slice(at, at + 2), levels: levelsOf[first]!, last: false, inside: true }
  // 各省、自治区: all of them.
  if (/^自治区[、，。；内各]/.test(text.slice(at, at + 4)) && text[at - 1] !== '、')
    return { text: '自治区', levels: ['区'], last: false, inside: true }
  if (!'全我本该'.includes(first)) return undefined
  if (first === '该' && /^(?:社区|街道)/.test(text.slice(at + 1, at + 3)))
    return { text: text.slice(at, at + 3), levels: [], last: true, local: text.slice(at + 1, at + 3) as '社区' | '街道' }
  if (first === '本' && /[日基资成根样]/.test(text[at - 1] ?? '')) return undefined
  const kind = text[at + 1] ?? ''
  if (otherWord[kind]?.test(text.slice(at + 2, at + 3))) return undefined
  const local = localOf[kind]
  if (local) return { text: first + kind, levels: [], last: true, local }
  const levels = levelsOf[kind]
  return levels && { text: first + kind, levels, last: first === '该' }
}
