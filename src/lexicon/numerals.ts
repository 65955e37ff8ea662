/** Chinese numerals: simplified, traditional, financial and full-width forms. Values are those of the Unicode Han database (kPrimaryNumeric and kOtherNumeric). */
export const digitValues: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '〇': 0, '○': 0, 零: 0, 一: 1, 壹: 1, 幺: 1, 二: 2, 贰: 2, 貳: 2, 两: 2, 兩: 2, 俩: 2, 三: 3, 叁: 3, 參: 3, 仨: 3, 四: 4, 肆: 4, 五: 5, 伍: 5, 六: 6, 陆: 6, 陸: 6,
    七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9,
  }),
) // biome-ignore format: a table

/** Multipliers below 万 and from 万 on; 亿 and 兆 close a group. */
export const multiplierValues: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 10, 拾: 10, 廿: 20, 卅: 30, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }),
) // biome-ignore format: a table

/** Words for 10 and 20 that are whole by themselves. */
export const wholeTens: ReadonlySet<string> = new Set(['廿', '卅'])

/** What 百, 千 and 兆 form a unit with, so that they are no magnitude there: 千瓦, 千克, 兆赫, 百帕 (SI prefixes of GB 3100-1993). */
export const prefixedUnits: ReadonlyMap<string, readonly string[]> = new Map([
  ['百', ['分', '帕']],
  ['千', ['瓦', '米', '克', '卡', '伏', '焦', '帕', '赫', '字节', '比特']],
  ['兆', ['瓦', '赫', '焦', '帕', '伏', '字节', '比特']],
])

/** Characters before 数 and 上 with which these are words of their own: 人数百余, 以上千元, 网上百度. */
export const endsInNumberWord = '人总户指次倍基个件多少函分岁系参'
export const endsInUpperWord = '以之加及网线海台马路场身面世史会地村手头岸水山船车街桌床天早晚往向至书'
