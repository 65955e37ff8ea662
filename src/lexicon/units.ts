/**
 * Units of measurement, money and time, and the classifiers that policy text counts with. Own list, checked against GB 3100-1993 (units) and
 * the classifiers of Xiandai Hanyu Babai Ci. A magnitude (万 亿) is never part of a unit.
 */
const money = `元 元整 圆整 圆正 元正 圆 圓 块 块钱 角 毛 人民币 元人民币 美元 美金 美圆 港元 港币 元港币 欧元 日元 日圆 英镑 卢布 韩元 澳元 加元 澳门元 新台币 台币 新加坡元 新元 瑞士法郎 法郎 马克 卢比 泰铢 林吉特 越南盾 比索 雷亚尔 里亚尔 里拉 第纳尔 迪拉姆 兰特 奈拉 比特币 美分 欧分 澳币 加币 新币 马币 令吉 马来西亚令吉 瑞郎 克朗 丹麦克朗 挪威克朗 瑞典克朗 兹罗提 福林 块人民币 RMB 元RMB`
const measurement = `吨 公吨 吨标准煤 吨标煤 吨煤 千克 公斤 斤 市斤 两 克 毫克 微克 担 石 升 公升 毫升 加仑 立方米 立方 立方公里 立方厘米 方 平方公里 平方千米 平方米 平方厘米 平方 平米 公顷 亩 市亩 垧 顷 公里 千米 里 华里 海里 英里 米 厘米 公分 毫米
纳米 微米 尺 英尺 呎 英呎 寸 英寸 吋 英吋 丈 平方英尺 平方英里 英亩 千瓦 千瓦时 度电 瓦 瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 太瓦时 千伏 伏 千伏安 兆伏安 标准煤 标煤 大卡 卡 千卡 焦耳 千焦 兆焦 摄氏度 华氏度 华氏° 摄氏° ℃ 马力 比特 兆比特 字节 千字节 兆字节 赫兹 千赫 千赫兹 兆赫 兆赫兹 吉赫 帕 千帕 兆帕 百帕 分贝 马赫 公尺 平方公尺 立方公尺 噸 畝 擔 公噸 度 分
年 周年 载 个月 月 天 日 周 星期 个星期 小时 个小时 钟头 个钟头 分钟 刻钟 秒 秒钟 昼夜 学时 课时 岁 周岁 季 季度 个季度 年度 个年度 学年 学期 个学期 工日 工作日 个工作日 交易日 个交易日 自然日 个自然日 世纪 个世纪
个百分点 个百分點 百分点 个基点 基点 % ％ ‰ 倍 折 番 个点 ° °C °F km KM Km ㎞ km² 公里/小时 kg KG Kg ㎏ g mg cm CM ㎝ mm MM ㎜ m M m² m2 m³ m3 ㎡ ㎥ L ml mL ML t kW KW kw kWh kwh KWh MW MWh GW GWh TWh kV KV kVA Mbps Gbps MB GB TB Hz MHz GHz cc hm² TEU`
const classifiers = `个 個 名 位 人 人次 人份 人天 户 戶 户次 口 家 家次 所 座 处 處 栋 幢 间 套 套次 间次 栋次 项 項 项次 件 件次 条 條 条次 起 起次 宗 宗次 例 例次 案 次 场 场次 期 期次 届 轮 轮次 批 批次 班 班次 趟 趟次 回 遍 步 级 层 档 等 类 种 种次 样 款 型 门 科
部 部次 本 册 卷 篇 篇次 份 份次 张 张次 页 页次 幅 封 封次 则 首 集 台 台次 台套 辆 辆次 架 架次 艘 艘次 列 列次 节 节次 只 头 头次 匹 羽 尾 株 棵 颗 粒 根 枝 支 支次 枚 朵 丛 块 片 段 截 道 面 堵 扇 把 柄 盏 顶 床 桌 席 车 车次 船 船次 箱 袋 包 盒 瓶
桶 罐 筐 捆 堆 串 排 行 队 队次 组 组次 对 双 副 团 连 营 师 军 群 伙 拨 帮 单 单次 笔 笔次 票 注 股 手 标 标段 标箱 标准箱 吨位 床位 张床位 亩次 人公里 吨公里 村次 校 县次 市次 代 辈 眼 孔 跨 弓 挺 发 剂 剂次 针 针次 字 词 句 点 站 站次 国 省 县 市 区 乡 镇 村 岛 打 重 大类`

/** Classifiers that count only with digits: 3国 and 5县 count, 三国 and 五省 are names. */
const onlyWithDigits =
  '国 省 县 市 区 乡 镇 村 岛 校 站 部 点 字 手 标 方 里 石 度 级 届 日 月 期 等 军 师 连 营 队 行 班 面 把 道 步 层 辈 句 词 季 团 重 大类 分 型 科 门 集 首 节 发 打 成'

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean)

export const measurementUnits: ReadonlySet<string> = new Set([...list(money), ...list(measurement)])
export const units: ReadonlySet<string> = new Set([...measurementUnits, ...list(classifiers)])
export const unitsAfterDigitsOnly: ReadonlySet<string> = new Set(list(onlyWithDigits))
export const longestUnit = 6

/** Units of money, which need no classifier and have no `counts`. */
export const moneyUnits: ReadonlySet<string> = new Set(list(money))

const yuan: ReadonlyMap<string, number> = new Map([
  ['角', 0.1],
  ['毛', 0.1],
  ['分', 0.01],
])

/** Smaller units that follow a unit in one amount: 三元五角八分, 三斤五两. */
export const partsOfUnit: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['元', yuan],
  ['块', yuan],
  ['角', new Map([['分', 0.1]])],
  ['毛', new Map([['分', 0.1]])],
  ['斤', new Map([['两', 0.1]])],
])

/** Units that a duration is given in: 内 bounds them, 半 halves them. */
export const durationUnits: ReadonlySet<string> = new Set(
  list('年 周年 载 个月 月 天 日 小时 分钟 周 星期 个星期 秒 工作日 自然日 交易日 学期 世纪 季度 学年'),
)

/** Names of currencies that stand before the amount: 港币两千元, 人民币50万元, ￥300, $20. */
export const currencyPrefixes: ReadonlyMap<string, string> = new Map([
  ['港币', '港元'],
  ['美金', '美元'],
  ['日币', '日元'],
  ['欧元', '欧元'],
  ['人民币', '元'],
  ['￥', '元'],
  ['¥', '元'],
  ['$', '美元'],
  ['＄', '美元'],
  ['€', '欧元'],
  ['£', '英镑'],
])

/** Written forms → the unit as we give it. */
export const canonicalUnits: ReadonlyMap<string, string> = new Map([
  ['％', '%'],
  ['个百分点', '百分点'],
  ['个百分點', '百分点'],
  ['个点', '百分点'],
  ['个基点', '基点'],
  ['块钱', '元'],
  ['元整', '元'],
  ['元正', '元'],
  ['圆整', '元'],
  ['圆正', '元'],
  ['呎', '英尺'],
  ['英呎', '英尺'],
  ['吋', '英寸'],
  ['英吋', '英寸'],
  ['华氏°', '华氏度'],
  ['摄氏°', '摄氏度'],
  ['块人民币', '元'],
  ['RMB', '元'],
  ['元RMB', '元'],
  ['澳币', '澳元'],
  ['加币', '加元'],
  ['新币', '新元'],
  ['马币', '林吉特'],
  ['令吉', '林吉特'],
  ['马来西亚令吉', '林吉特'],
  ['瑞郎', '瑞士法郎'],
  ['圆', '元'],
  ['圓', '元'],
  ['人民币', '元'],
  ['元人民币', '元'],
  ['美金', '美元'],
  ['美圆', '美元'],
  ['港币', '港元'],
  ['元港币', '港元'],
  ['日圆', '日元'],
  ['台币', '新台币'],
  ['個', '个'],
  ['戶', '户'],
  ['項', '项'],
  ['條', '条'],
  ['處', '处'],
  ['个小时', '小时'],
  ['个钟头', '小时'],
  ['钟头', '小时'],
  ['个星期', '星期'],
  ['个季度', '季度'],
  ['个年度', '年度'],
  ['个学期', '学期'],
  ['个世纪', '世纪'],
  ['个工作日', '工作日'],
  ['个交易日', '交易日'],
  ['个自然日', '自然日'],
  ['km', '公里'],
  ['KM', '公里'],
  ['Km', '公里'],
  ['㎞', '公里'],
  ['kg', '公斤'],
  ['KG', '公斤'],
  ['Kg', '公斤'],
  ['㎏', '公斤'],
  ['km²', '平方公里'],
  ['㎡', '平方米'],
  ['m²', '平方米'],
  ['m2', '平方米'],
  ['㎥', '立方米'],
  ['m³', '立方米'],
  ['m3', '立方米'],
  ['cm', '厘米'],
  ['CM', '厘米'],
  ['㎝', '厘米'],
  ['mm', '毫米'],
  ['MM', '毫米'],
  ['㎜', '毫米'],
  ['m', '米'],
  ['M', '米'],
  ['g', '克'],
  ['mg', '毫克'],
  ['L', '升'],
  ['ml', '毫升'],
  ['mL', '毫升'],
  ['ML', '毫升'],
  ['cc', '毫升'],
  ['t', '吨'],
  ['kW', '千瓦'],
  ['KW', '千瓦'],
  ['kw', '千瓦'],
  ['kWh', '千瓦时'],
  ['KWh', '千瓦时'],
  ['kwh', '千瓦时'],
  ['MW', '兆瓦'],
  ['GW', '吉瓦'],
  ['kV', '千伏'],
  ['KV', '千伏'],
  ['°C', '摄氏度'],
  ['℃', '摄氏度'],
])

/** Single characters that begin words more often than they count, with the characters that show it: 人才, 口号, 家庭, 年龄, 点燃, 条件. */
export const wordStarts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    人: '才工民大口均类员群居', 口: '号径味子述岸碑', 家: '庭园人乡长', 年: '龄轻货', 点: '燃亮击多半钟题', 条: '件例款文理线码', 名: '单称录校牌优师誉额义', 位: '于列居置次', 部: '署门分委队长',
    级: '别', 层: '面次级', 类: '别似型', 批: '准评复发量示', 期: '间待望末', 项: '目', 门: '户诊', 成: '为立果员功效长本品分就绩', 个: '人性体别税', 天: '然气津地空', 日: '常报本益',
    月: '份', 周: '边期转末', 户: '籍口外', 代: '表理码谢', 手: '段续机术', 方: '面法式案针向便位', 面: '向对临积貌', 段: '落', 次: '要序产', 番: '茄', 倍: '加', 种: '植子业田养粮', 头: '雁脑',
    张: '贴', 单: '位独一元价', 对: '于口象接外', 支: '部持付出撑书', 组: '织建成合', 队: '伍', 起: '来到点草步', 本: '地市县省级身土', 处: '理于置罚', 所: '有以在需属', 座: '谈', 台: '账阶风', 场: '地所',
    轮: '流', 回: '归应顾', 遍: '布', 步: '骤伐', 档: '案', 等: '级', 样: '本', 款: '项', 标: '准志', 角: '度色', 里: '面程', 米: '面', 克: '服隆', 升: '级', 石: '油化', 包: '括含', 节: '日约', 行: '业政动',
    营: '业', 重: '点大要庆', 大: '类', 打: '造', 发: '展', 股: '份', 案: '例', 例: '如外', 则: '', 科: '技学', 国: '家有务', 省: '级', 市: '级场民', 县: '级域', 区: '级域', 乡: '镇村', 村: '级民庄', 站: '点',
    只: '有要是能', 集: '体中团', 首: '先次', 列: '入为', 把: '握', 根: '据本', 片: '面区', 道: '路', 排: '名放', 双: '方', 副: '书主', 连: '续', 军: '队民', 师: '资生', 群: '众体', 单位: '', 字: '样号', 句: '话子', 词: '语',
    个点: '位子状', 平方: '公英千', 分: '别享析工类布之钟成子局行公管支社秒', 两: '月个天人次', 度: '假过数量', 元: '旦素宵件', 元整: '治合改体理顿', 元正: '式常当在', 折: '腾扣算旧合射中叠返回磨',
  }),
) // biome-ignore format: a table
