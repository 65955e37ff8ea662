import { PhraseTable } from './phrases.ts'

/**
 * Verbs of policy language by what they tell of a clause. Our own list, made by reading; a verb stands in the class of its usual use as the main
 * verb of a clause without a subject. Words of two characters and more; what is not here has no class.
 */
const byClass = {
  /** Deliberate acts with an object of their own: the clause says what is done. */
  act: `开展 实施 组织 建立 成立 设立 组建 制定 制订 出台 印发 下发 发布 颁布 编制 编印 起草 修订 完善 健全 构建 搭建 打造 建设 建成 修建 新建 改建 扩建 改造 创建 创办 兴办 举办 召开 举行 承办 主办
    开设 开办 开通 开发 开辟 研发 研制 引进 引入 招引 吸引 招商 培育 培养 培训 选派 选拔 选配 选聘 选树 选优 选举 配备 配强 配齐 抽调 下派 派驻 派出 选送 聘请 邀请 聘任 提拔 任用 重用 轮训 调训
    落实 推进 推行 推广 推动 统筹 整合 优化 规范 细化 明确 划分 划定 设置 安排 部署 分解 签订 签署 发放 拨付 下拨 投入 投放 筹措 筹集 募集 争取 安排 补助 补贴 资助 奖励 奖补 给予 减免 免除 减轻 降低 取消 下放
    精简 压减 压缩 清理 整治 整顿 治理 查处 打击 惩处 排查 摸排 检查 督查 督导 督办 考核 评估 评选 评定 表彰 通报 公示 公开 公布 宣传 宣讲 解读 辅导 讲解 学习 传达 贯彻 调研 走访 慰问 看望 座谈 听取 征求
    收集 梳理 汇总 登记 建档 审核 审批 审查 审计 监督 监管 管理 管控 防控 防范 化解 解决 破解 处理 处置 协调 对接 联系 挂钩 结对 帮扶 帮助 扶持 支持 鼓励 引导 指导 动员 发动 组织 号召 带头 带领 率领
    深化 强化 加强 加大 加快 加紧 抓好 抓实 抓住 抓牢 狠抓 做好 做实 做大 做强 做优 坚持 采取 探索 尝试 试点 试行 启动 拓展 拓宽 扩大 延伸 盘活 流转 租赁 入股 收购 销售 种植 养殖 生产 加工 合作 联合 共建 共享
    执行 履行 遵守 保护 修复 保障 维护 保持 稳定 严格 严控 严禁 严查 严厉 控制 限制 禁止 淘汰 关闭 关停 搬迁 安置 救助 救治 捐赠 捐助 发扬 弘扬 传承 树立 选取 确定 认定 确立 提出 提供 采用 运用 利用 应用 使用 推出
    编写 印制 张贴 悬挂 播放 录制 报道 参加 参与 赴 深入 沉到 下沉 驻村 蹲点 包保 巡查 巡逻 值班 服务 办理 受理 兑现 兑付 缴纳 核定 核销 核查 清退 问责 约谈 处分 调整 改革 创新 转变 转化 升级 更新 改进 改善 提高 提升
    增设 增加 新增 扩充 补齐 补足 补充 充实 夯实 筑牢 压实 激活 激发 调动 发挥 用好 管好 建好 办好 写好 讲好 守住 守好 织密 织牢 打通 疏通 畅通 连通 联通 接入 部署 布局 规划 设计 谋划 研究 论证 制作 绘制 录入 上线`,
  /** Effects and developments: the clause says what came of it, or what grows by itself. */
  result: `实现 达到 达 取得 获得 荣获 得到 获 形成 成为 变成 迈上 迈出 走出 突破 超过 高于 低于 占 增长 下降 减少 上升 回升 回落 好转 改善 增强 提升 带动 拉动 促进 助力 推动 激发 营造 凝聚 汇聚 赢得 保持 显现 显著 明显 呈现
    受益 惠及 覆盖 满足 体现 彰显 证明 表明 说明 反映 意味 标志 有利于 有助于 致富 增收 脱贫 见效 成效 缓解 消除 摆脱 告别 迎来 完成 收窄 扩张 累计 超额 位居 位列 居 跃居 排名`,
  /** States and judgements. */
  state: `是 有 在 属于 位于 处于 具有 拥有 存在 没有 缺乏 缺少 面临 需要 应当 能够 可以 必须 值得 认为 觉得 感到 相信 希望 知道 了解 看到 发现 想 愿意 成 包括 包含 涉及 关系 离不开 在于 取决于 来自 来源 依靠 依赖 起到 仍然 依然
    意识 懂得 重视 关心 热爱 拥护 牢记 不忘 敢于 善于 勇于 乐于 深知 深刻 事关 关乎 构成 等于 如 似 像`,
  /** Saying and reporting: what follows is somebody's words. */
  speech: `说 表示 指出 强调 介绍 认为 提出 要求 告诉 回答 坦言 回忆 讲 讲话 称 透露 写道 宣布 呼吁 建议 解释 补充 谈到 提到 感慨 感叹 问`,
} as const

export type VerbClass = keyof typeof byClass

/** Classes in a fixed order, so that a class can be stored as its index. */
export const verbClasses = Object.keys(byClass) as readonly VerbClass[]

/** Verb → index of its class. Where a verb stands in two, the first holds. */
export const verbClassOf = new PhraseTable(
  verbClasses.flatMap((name) => byClass[name].split(/\s+/).map((verb) => [verb, verbClasses.indexOf(name)] as const)),
)
