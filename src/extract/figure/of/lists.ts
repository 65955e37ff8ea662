/** Word lists that say how what a figure is of is worded. Own lists. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words between a figure and what it is of: they say how much, not of what. */
export const levelWords =
  set(`达到 达 为 超过 突破 约 近 共 共计 总计 合计 一共 累计 至少 不低于 不少于 不超过 仅 只 有 还有 只有 没有 已 已达 约为 占 占到 增长 增加 提高 下降 减少 降低 缩短 压减 压缩 削减 收窄
扩大 上升 回落 回升 上涨 下跌 增产 减产 翻 增速达 实现 完成 同比 环比 增至 增到 升至 降至 减至 已有 现有 分别 分别为 分别达 即 是 在 了 到 至 由 从 比 超 新增 净增 净减 平均 低于
少于 高于 多于 大于 不足 不到 最高 最低 最多 多 设 要 起来 加起来 加 能 会 可 可以 能够 将 年均 仍 仍在 基本 一般 大约 大致 总体 为止 预计 预期 力争 确保 跃升 攀升 跃升至 攀升至 已超
一下 一度 保持 稳定 维持 控制 以 曾 就 目前 其中 又 再 共有 拥有 均为 约占 约有 计有 实际 名义 不得 应 应当 须 必须 不应 各 均 都 就有 便 过 已过 余 处 并处 调整 提升 调增 调减 上调 下调
优化 发展`)

/** Nouns that only say when. */
export const timeNouns = set(
  '同期 全年 年内 年底 年末 年初 期末 月末 当期 上期 前期 去年同期 上年同期 期间 当年 当日 当天 当月 当场 现场 一季度 上半年 下半年 三季度 四季度 全年度',
)

/** What is given or paid, and names of money: behind a sum they say what it is. */
export const moneyNouns =
  set(`奖励 补助 补贴 资助 奖金 扶持 资金 资金支持 投入 支出 国债 专项债 公债 票据 债务 罚款 奖补 贷款 经费 基金 存款 订单 工资 利润 收入 投资 债券 税款 税费 费用 货款 借款 赔偿 补偿 补偿金
保证金 租金 分红 救助金 保险金 奖学金 助学金 欠款 押金 定金 红包 产值 现金`)

/** Nouns behind the 的 of a share or sum that only take it up: 80%的比例, 3个百分点的速度, 20%的奖励. */
export const levelNouns = set(
  `奖励 补助 补贴 资助 奖补 比例 速度 幅度 标准 资金 增长 正增长 负增长 增速 份额 税率 利率 费率 占比 水平 价格 目标 高位 优惠 折扣 速率 罚款 下降 增幅 降幅 涨幅 高速增长`,
)

/** Heads that a verb before them modifies: 扶持政策, 人才培养基地, 公益助农活动. */
export const compoundHeads =
  set(`政策 资金 项目 措施 机制 活动 基地 计划 工程 体系 平台 制度 课程 中心 机构 方案 办法 任务 场所 设施 设备 技术 队伍 人员 岗位 产品 产业 行动 事项 标准 规范 经费 贷款 合同 协议 订单 证书
系统 网络 模式 渠道 环节 线路 公司 企业 学校 站点 服务点 网点 点位 对象 团队 小组 工作 问题 案件 业务 示范点 示范户 示范村 重点村 试点村 工作室 车间 园区 园 区 点 站 室 所 厂 店 户 村
镇 县 市 校 院 馆 场 队 组 班 社 员 者 师 户数 家庭 中队 支队 培训班 专家 单位 力量 资源 知识 读本 手册 条例 规定 文件 举措 法院 示范区 开发区 做法 经验 案例 成果 专利 组织 协会
集群 枢纽 地区 地方 城市`)

/** What behind a counted head begins the measure of something else: 65岁以上老人占比, 经历的干部比例. */
export const measureNouns = set('占比 比例 比重 人数 总数 数量 总量 总额 金额 覆盖率 平均 户均 人均 均')

/** Verbs of a clause, beside those that are acts, that no name begins with: 接待游客, 修缮古民居. */
export const openingVerbs =
  set(`接待 接收 修缮 选育 拆除 核销 退出 捕捞 吸纳 挽回 购置 购买 采购 发展 集聚 聚集 占用 覆盖 惠及 涉及 储备 栽种 补种 拥有 放养 投放 捐献 售出 上缴 领取 收缴 追回 查获 缴获 收治 诊治 救出
转移 疏散 撤离 走访 收到 征集`)

/** Dimensions: directly before a figure they are what it measures, whatever stands behind. */
export const isDimension = (word: string): boolean =>
  /(?:长|宽|高|深|厚|径|重|距|速|温|面积|重量|长度|宽度|高度|深度|厚度|容积|里程|海拔|产量|间隔|占地|规模)$/.test(word)

/** Classifiers of persons. */
export const personClassifiers = set('名 位')
/** Units that name what they count. */
export const nounUnits = set('人 户 村 县 乡 镇 市 省 国 区 岛 校')
/** Units of regions: 走遍9县. */
export const regionUnits = set('县 乡 镇 市 省 国 区 岛')
export const durationUnits = set('年 个月 月 天 日 小时 分钟 周 星期 秒 载 周年 季度 工作日 学期 学年 年度')
