/** The parts of which Chinese dates are made, as sources of regular expressions. Groups are named; every repetition is bounded. */
const digit = '[0-9０-９]'
const hanDigit = '[〇○零一二三四五六七八九]'
const hanNumber = '[一二三四五六七八九十]{1,3}'
/** Layout leaves a space between a number and its unit. */
const space = '[ \\u00a0]?'
const count = `(?:${digit}{1,3}|${hanNumber}|两)`

/** A part of the end of a range: its groups are named with a 2. */
const ofEnd = (source: string): string => source.replace(/\?<(\w+)>/g, '?<$12>')

const fullYear = `(?:1[5-9]|20|１[５-９]|２０)${digit}{2}|(?:一[五六七八九]|二[〇○零])${hanDigit}{2}|[二两]千零${hanDigit}`
/** 07年, 15年3月, 九七年, 八三年五月: a year without its century. Neighbouring digits (七八年) count years. */
const shortYear = `0[0-9]|(?<=^|[\\n。；，：从自在到于至])[89][0-9](?=年(?![代来间历光风的前内以之后期春岁级]))|[1-9][0-9](?=${space}年${space}(?:(?:1[0-2]|0?[1-9])月|第(?:1[0-2]|[1-9])个月|第?[一二三四]季度|[上下]半年|年?[底初末](?![薪蕴层步级])))|(?!一二|二三|三四|四五|五六|六七|七八|八九|三五)${hanDigit}{2}`
const year = `(?:公元)?(?<year>${fullYear}|(?<![0-9０-９〇○零一二三四五六七八九十百千两第])(?:${shortYear}))${space}年度?`
const relativeYear =
  '(?<relative>今年|去年|前年|大前年|明年|后年|大后年|本年度?|上年度?|上一年度?|次年|翌年|这一年|[同当]年(?=1?[0-9]月|[一二三四五六七八九十]{1,2}月))'
const monthNumber = '1[0-2]|0?[1-9]|１[０-２]|０?[１-９]|十[一二]?|[一二三四五六七八九]'
const month = `(?<month>${monthNumber})${space}月份?`
const relativeMonth = '(?<relativeMonth>本月|这个月|同月(?=[0-9]{1,2}[日号])|上个?月|上一个月|上上个月|下个?月|下一个月|下下个月)(?!球|饼)'
const dayNumber = `3[01]|[12]${digit}|0?[1-9]|[１２３]?${digit}|三十一?|二?十?[一二三四五六七八九]|二十|十`
const day = `(?<day>${dayNumber})${space}(?:日|号(?![楼线院文机台令]))`
/** 今年夏天, and not the 夏 of 夏粮. */
const season = '[春夏秋冬](?:季|天)|[春夏秋冬](?![季天粮收播种灌耕管游训运令装奥小麦招])'
const quarter = '第?[一二三四1-4]季度|首季度|[前头][一二两三1-3]个?季度'
const monthsOfYear = `的?[前头](?:${count})个?月|的?最[后後](?:${count})个(?:月|季度)|的?前(?:${count})天|的?第(?:${count})个月|Q[1-4](?:季度)?`
const half = `(?<half>上半年|下半年|前半年|后半年|(?:${quarter})[初末]?|${monthsOfYear}|全年|年内|年初|年中|年底|年末|年尾|上半月|下半月|月初|月中|月底|月末|初(?![步级中次])|底|末|上中旬|中上旬|中下旬|中旬|上旬|下旬|${season}|春节|国庆|国庆中秋双节)`
const edge =
  '(?<half>的?前(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})天|上半月|下半月|月初|月中|月底|月末|初(?![步级中次])|底|末|上中旬|中上旬|中下旬|中旬|上旬|下旬)'
/** What follows 前 and 后 makes other words of them: 前三季度, 前后, 后期. */
const notBefore =
  '(?:提(?![交出供升请报])|[0-9０-９一二三四五六七八九十两几]{1,4}[个季年月日天名位家届强期大段排次轮]|[后期景途列往来端沿进者人夕瞻述茅身面方些线任锋辈置去所行言台半])'
const notAfter = '[期续备来勤台面者人方世代果半疫几三两]'
/** 15日17:00前: the time of day stands between a date and what follows it. */
const clock = `(?:上午|下午|中午|晚上?)?(?:${digit}{1,2}|零)(?:[:：]${digit}{2}|[时点])(?:${digit}{1,2}分|整)?时?`
const tail = `(?:(?:${clock})?(?<tail>以来|至今(?![年天日后])|到现在|起(?![草点步诉源因飞义伏]|到[了作积重])|[及或]?[以之][前后]|前后|左右|期间|同期|(?<![年月])来(?=[，,])|前(?!${notBefore})|后(?!${notAfter})))?`
const to = `(?:${clock})?${space}(?:至|到|——?|–|--?|－|~|～)${space}`

/** Dates written in figures, year first (GB/T 7408): 2019-06-01, 2019.6.1; months only from one to another: 1999.08-2002.02. */
const figures = '(?<![0-9A-Za-z./_-])(?<year>(?:19|20)[0-9]{2})(?<mark>[-./])(?<month>0?[1-9]|1[0-2])'
const figuresDay = '(?<day>3[01]|[12][0-9]|0?[1-9])'
const figuresEnd = '(?![0-9A-Za-z]|[-./][0-9])'

/** Sources in the order of trial: at one place the first that matches wins. */
export const datePatterns: readonly string[] = [
  `${figures}\\k<mark>${figuresDay}(?:${to}${ofEnd(`(?<year>(?:19|20)[0-9]{2})[-./](?<month>0?[1-9]|1[0-2])[-./]${figuresDay}`)})?${figuresEnd}${tail}`,
  `${figures}${to}${ofEnd('(?<year>(?:19|20)[0-9]{2})[./](?<month>0?[1-9]|1[0-2])')}${figuresEnd}`,
  // 2016—2018年 · 1985到89年9月
  `(?<![0-9])(?<year>(?:19|20)[0-9]{2})${to}(?<year2>(?:19|20)?[0-9]{2})(?:学年|财年|年)度?(?:${ofEnd(month)})?${tail}`,
  // 1-10月 · 2018年1—9月份
  `(?:${year}${space}|${relativeYear})?(?<![0-9０-９年月.．]|[-—–~～])(?<month>${monthNumber})${to}${ofEnd(month)}(?!${space}${digit}{1,2}[日号])${tail}`,
  `(?:${year}${space}|${relativeYear})(?<month>${monthNumber})${to}${ofEnd(month)}${tail}`,
  // 八九月份
  `(?:${year}${space}|${relativeYear})?(?<![一二三四五六七八九十])(?<month>一(?=二)|二(?=三)|三(?=四)|四(?=五)|五(?=六)|六(?=七)|七(?=八)|八(?=九)|九(?=十))(?<month2>[二三四五六七八九十])月份?`,
  // 4月12—19日
  `(?:${year}${space}|${relativeYear})?${month}${space}(?<day>${dayNumber})${to}(?:${ofEnd(month)}${space})?${ofEnd(day)}${tail}`,
  // 上个月15日
  `${relativeYear.replace('|这一年', '')}?${relativeMonth}(?:${space}${day})?${edge}?${tail}`,
  // 2000年以后、2010年以前
  `${year}[以之]后[、，至到]?${ofEnd(year)}[以之]前`,
  // 2018年11月19日 · 去年10月底 · 2016年上半年 · 2013年年底 · 今年5月以来
  `(?:${year}|${relativeYear})${space}(?:${month}(?:${space}${day})?)?${space}(?:年?${half})?${tail}`,
  // 11月19日 · 12月底 · 5月份
  `(?<![0-9０-９年个])${month}(?:${space}${day})?${edge}?${tail}`,
  // 上半年 · 一季度 · 年底
  `(?<half>上半年|下半年|前三季度|Q[1-4]季度|首季度|第?[一二三四]季度[初末]?|年初|年底|年末)${tail}`,
  // 前10个月，…: of the year
  `(?<=^|[\\n。；，：、“\\u3000 ])(?<half>前(?:${count})个月)`,
  // 12日，…: a day of the month that is being spoken of
  `(?<![0-9０-９.．月第])(?<day>3[01]|[12][0-9]|0?[1-9])日(?=上午|下午|中午|凌晨|早|晚|清晨|[\\u3400-\\u9fff，,至—-]|[0-9]{1,2}[时点:：]|$)`,
]

/** What may follow a date to make it the beginning of a range: 至12月31日, 到2020年, 至7日; 与2009年间. */
export const rangeEnds: readonly string[] = [
  `${to}(?:${ofEnd(year)}|${ofEnd(relativeYear)})(?:${ofEnd(month)}(?:${space}${ofEnd(day)})?)?(?:年?${ofEnd(half)})?${tail}`,
  `${to}(?<later>次年|翌年|同年)?${ofEnd(month)}(?:${space}${ofEnd(day)})?${ofEnd(edge)}?${tail}`,
  `${to}${ofEnd(day)}${tail}`,
  `[与和]${ofEnd(year)}(?:${ofEnd(month)})?(?:之间|间(?![歇隔]))`,
  `[与和]${ofEnd(month)}(?:之间|间(?![歇隔]))`,
]

/** Periods that need no number. */
export const namedPatterns: readonly string[] = [
  '(?<since>今年来|今年以来|年初以来|年以来)',
  `(?:党的?)?(?<event>[一二三四五六七八九十]{2,3}大|[一二三四五六七八九十]{2,3}届[一二三四五六七八]中全会|改革开放|新中国成立|建国|中华人民共和国成立)(?:以来|以后|之后|后(?![期续]))`,
  `[“"](?<plan>${hanNumber})五[”"](?:时期|期间|以来|初期|末期?|末)`,
  `(?<century>上世纪|本世纪|[12][0-9]世纪|(?:十|二十|二十?)?[一二三四五六七八九十]世纪)?(?<decade>[1-9]0|[二三四五六七八九]十)年代(?<edge>初期|初(?!步)|末期?|中期|前期|后期|中后期|以来)?`,
  `(?<century>上世纪|本世纪|[12][0-9]世纪|(?:十|二十)[一二三四五六七八九]?世纪)(?<edge>初期|初(?!步)|末期?|中叶|中期|前期|后期|以来)?(?!海上丝)`,
  `(?<vague>近年来|近年|近些年来?|近几年来?|这几年来?|这些年来?|前几年|前些年|多年来|几年来|几年前|十几年前|[1-9]0多年前|多年前|长期以来|近代以来|过去几年|疫情期间|新冠(?:肺炎)?疫情(?:发生|暴发)?以来|清末民初|抗战时期|抗日战争时期|解放战争时期|计划经济时期|民国时期)`,
  `(?<last>近|最近|过去的?|今后|未来)(?<count>${count})(?<unit>年多?(?:来|内|间|里)?|个月(?:来|内|间|里)?|天(?:来|内|间|里)?)`,
  `(?<=[是比])(?<last>前)(?<count>${count})(?<unit>年)(?![级的制前后])`,
  `(?<last>上|下)(?<count>${count})(?<unit>个月)`,
  `(?<!第|每|[0-9０-９.．])(?<count>${count})(?<unit>年半?|个[多半]?月)(?<direction>来(?![，,]?说)|以前|之前|前(?!三|后)|以来)`,
  `(?<=^|[\\n。；，：\\u3000他她我们])(?<count>${count})(?<unit>天)(?<direction>前|之前)`,
  '(?<period>去年同期|上年同期|去年全年|同期|年内|全年)',
  '(?<relative>今)(?<half>[春夏秋冬])(?![季粮收播种灌耕管麦])',
  '(?<pair>今明两年)',
  '(?<today>今天|昨天|昨日|明天)(?<open>起)?',
  '(?<thisQuarter>本季度|上个?季度|下个?季度)',
]
