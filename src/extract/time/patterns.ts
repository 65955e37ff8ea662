/** The parts of which Chinese dates are made, as sources of regular expressions. Groups are named; every repetition is bounded. */
const digit = '[0-9０-９]'
const hanDigit = '[〇○零一二三四五六七八九]'
const hanNumber = '[一二三四五六七八九十]{1,3}'

export const year = `(?<year>(?:1[89]|20|１[８９]|２０)(?:${digit}{2})|(?:一[八九]|二[〇○零])${hanDigit}{2})年度?`
const yearAgain = year.replace('?<year>', '?<year2>')
export const relativeYear = '(?<relative>今年|去年|前年|明年|后年|本年度?|上年度?|上一年度?|次年)'
const month = `(?<month>1[0-2]|0?[1-9]|１[０-２]|０?[１-９]|十[一二]?|[一二三四五六七八九])月份?`
const day = `(?<day>3[01]|[12]${digit}|0?[1-9]|[１２３]?${digit}|三十一?|二?十?[一二三四五六七八九十])[日号]`
const half =
  '(?<half>上半年|下半年|前三季度|(?:第?[一二三四]|[1-4])季度|全年|年初|年中|年底|年末|初|底|末|中旬|上旬|下旬|春季?|夏季?|秋季?|冬季?|春节|国庆|国庆中秋双节)'
const tail =
  '(?<tail>以来|起|以前|之前|以后|之后|前后|期间|同期|(?<![年月])来(?=[，,])|前(?=[，,、]|完成|实现|建成|达到|出台|全部|基本|将)|后(?=[，,]))?'

/** Sources in the order of trial: at one place the first that matches wins. */
export const datePatterns: readonly string[] = [
  // 2016年至2018年 · 2021—2025年 · 2019年1月1日至12月31日
  `${year}(?:至|到|—|–|-|－|~|～)${yearAgain}(?:期间)?`,
  `(?<year>(?:19|20)\\d{2})(?:至|—|–|-|－|~|～)(?<year2>(?:19|20)\\d{2})年(?:期间)?`,
  // 2018年11月19日 · 去年10月底 · 2016年上半年 · 2013年年底 · 今年5月以来
  `(?:${year}|${relativeYear})\\s?(?:${month}(?:\\s?${day})?)?\\s?(?:年?${half})?${tail}`,
  // 1-10月 · 1—6月份
  `(?<month>1[0-2]|[1-9])(?:至|—|–|-|－|~|～)(?<month2>1[0-2]|[1-9])月份?`,
  // 11月19日 · 12月底 · 5月份
  `(?<![0-9０-９年个])${month}(?:\\s?${day})?(?<half>初|底|末|中旬|上旬|下旬)?${tail}`,
  // 上半年 · 一季度 · 年底
  `(?<half>上半年|下半年|前三季度|第?[一二三四]季度|年初|年底|年末)${tail}`,
]

/** Periods that need no number. */
export const namedPatterns: readonly string[] = [
  '(?<since>今年来|今年以来|年初以来|年以来)',
  `(?:党的?)?(?<event>[一二三四五六七八九十]{2,3}大|[一二三四五六七八九十]{2,3}届[一二三四五六七八]中全会|改革开放|新中国成立|建国|中华人民共和国成立)以来`,
  `[“"](?<plan>${hanNumber})五[”"](?:时期|期间|以来|初期|末期?|末)`,
  `(?<vague>近年来|近年|近些年来?|近几年来?|这几年来?|这些年来?|前几年|前些年|多年来|几年来|几年前|十几年前|多年前|长期以来|过去几年|疫情期间|(?:上世纪|本世纪|[12][0-9]世纪|二十世纪)(?:[0-9一二三四五六七八九]十?0?年代)?(?:初期?|末期?|中期|以来)?|[2-9]0年代(?:初期?|末期?|中期|以来)?)`,
  `(?<last>近|最近|过去|过去的|今后|未来)(?<count>${digit}{1,3}|${hanNumber}|两)(?<unit>年多?来?|个月来?)`,
  `(?<!第|每|[0-9０-９.．])(?<count>${digit}{1,3}|${hanNumber}|两)(?<unit>年|个多?月)(?<direction>来(?![，,]?说)|前(?!三|后)|以来)`,
  '(?<period>去年同期|上年同期|去年全年|同期|年内|全年)',
  '(?<today>今天|昨天|昨日|明天)(?<open>起)?',
]
