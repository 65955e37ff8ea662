/**
 * Units of measurement, money and time, and the classifiers that policy text counts with. Own list, checked against GB 3100-1993 (units) and
 * the classifiers of Xiandai Hanyu Babai Ci. A magnitude (万 亿) is never part of a unit.
 */
const measurement = `元 人民币 美元 港元 欧元 日元 英镑 卢布 万元 角 分 块 块钱 吨 公吨 千克 公斤 斤 市斤 克 毫克 担 石 升 毫升 加仑 桶 立方米 立方 方 亿立方米 平方公里 平方千米 平方米 平方 平米 公顷 亩 市亩 垧 顷 公里 千米 里 华里 海里 米 厘米 毫米 纳米 微米 尺 丈 寸
千瓦 千瓦时 度 瓦 兆瓦 吉瓦 千伏 伏 千伏安 标准煤 标煤 大卡 卡 焦耳 摄氏度 ℃ 马力 兆 比特 字节 赫兹 帕 分贝 年 周年 载 个月 月 天 日 周 星期 小时 个小时 钟头 分钟 秒 秒钟 昼夜 学时 课时 岁 周岁 季 季度 年度 学年 学期 工日 工作日 个工作日 交易日 个百分点 百分点 个基点 基点 % ％ ‰ 倍 成 折 番 个点`
const classifiers = `个 名 位 人 人次 人份 人天 户 户次 口 家 家次 所 座 处 栋 幢 间 套 间次 栋次 项 项次 件 件次 条 条次 起 起次 宗 例 例次 案 次 次数 场 场次 期 期次 届 轮 轮次 批 批次 班 班次 趟 趟次 回 遍 番 步 级 层 档 等 类 种 样 款 型 门 科 部 本 册 卷 篇 份 份次 张 张次 页 幅 封 封次 则 首 集 台 台次 台套 辆 辆次 架 架次 艘 艘次 列 列次 节 只 头 头次 匹 羽 尾 株 棵 颗 粒 根 枝 支 枚 朵 丛 块 片 段 截 道 面 堵 扇 把 柄 盏 顶 床 桌 席 车 车次 船 箱 袋 包 盒 瓶 桶 罐 筐 捆 堆 串 排 行 队 组 对 双 副 团 连 营 师 军 群 伙 拨 帮 帮次 支次 单 单次 笔 笔次 户 票 注 股 股份 手 标 标段 标箱 标准箱 吨位 床位 席位 岗位 个点位 亩次 人公里 吨公里 村次 校 县次 市次 代 辈 眼 口井 厘 毫 斗 字 词 句 点 个点 页次 宗次 批件 篇次 站 站次 班组 门次 户数 处所 孔 跨 弓 挺 门炮 发 炷 剂 剂次 针 针次 支剂 单位 厂 方案 国 省 县 市 区 乡 镇 村 岛`

/** Classifiers that count only with digits: 3国 and 5县 count, 三国 and 五省 are names. */
const onlyWithDigits =
  '国 省 县 市 区 乡 镇 村 岛 校 厂 站 校 部 分 点 字 手 标 方 里 石 度 级 届 日 月 期 等 军 师 连 营 队 行 班 面 把 道 步 单位 方案 层 代 辈 句 词 季 团'

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean)

export const measurementUnits: ReadonlySet<string> = new Set(list(measurement))
export const units: ReadonlySet<string> = new Set([...list(measurement), ...list(classifiers)])
export const unitsAfterDigitsOnly: ReadonlySet<string> = new Set(list(onlyWithDigits))
export const longestUnit = 5

/** Units of money, which need no classifier and have no `counts`. */
export const moneyUnits: ReadonlySet<string> = new Set(list('元 美元 港元 欧元 日元 英镑 卢布 角 块 块钱'))

/** Written forms → the unit as we give it. */
export const canonicalUnits: ReadonlyMap<string, string> = new Map([
  ['％', '%'],
  ['个百分点', '百分点'],
  ['个基点', '基点'],
  ['块钱', '元'],
  ['人民币', '元'],
  ['个小时', '小时'],
  ['个工作日', '工作日'],
])
