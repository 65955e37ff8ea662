/** Posts, their words, and who held the highest ones when. Our own tables; terms of office are public facts. */

/** Words for a post, longest match wins. What stands before them is the body, what stands behind may be the holder's name. */
export const postWords: readonly string[] =
  `党委书记 党组书记 党支部书记 党总支书记 第一书记 总书记 副书记 书记 常委 委员 主席 副主席 主任 副主任 部长 副部长 厅长 副厅长 司长 副司长 局长 副局长 处长 副处长 科长 副科长 所长 副所长 站长 副站长 院长 副院长 校长 副校长 园长 馆长 台长 社长 副社长 总编辑 行长 副行长 会长 副会长 秘书长 副秘书长
省长 副省长 市长 副市长 区长 副区长 县长 副县长 州长 副州长 盟长 旗长 镇长 副镇长 乡长 副乡长 村长 村主任 村支书 支书 党委委员 董事长 副董事长 总经理 副总经理 经理 副经理 总裁 副总裁 首席执行官 创始人 理事长 副理事长 理事 监事长 厂长 副厂长 场长 队长 副队长 大队长 支队长 组长 副组长 教授 副教授 研究员 副研究员 总干事 干事
负责人 主要负责人 相关负责人 有关负责人 负责同志 发言人 新闻发言人 总理 副总理 国务委员 总统 首相 大使 院士 专家 博士 工程师 总工程师 高级工程师 农艺师 技术员 法官 检察长 庭长 审判长 检察官 律师 医生 主任医师 教师 老师 班长 连长 排长 政委 司令员 协调员 网格长 网格员 党组成员 局党组成员 党组副书记 党委副书记 纪委书记 组织部长 宣传部长 统战部长 政法委书记 工会主席 总会计师 总经济师 总农艺师 巡视员 调研员 特派员 指导员 辅导员 行政长官 总指挥 副总指挥 指挥长 外长 国王 团长 副团长 主任委员 副主任委员 秘书 副主席 执行主席 会计 文书 村医 大学生村官 村官 宣传委员 组织委员 组织员 主管 带头人 合伙人 代表 合作社理事长 总支书记 支部书记 店长 馆员 党小组长 小组长`
    .trim()
    .split(/\s+/)

/** Class words that stand directly before one person's name: 村民李某. */
export const personClassWords: readonly string[] =
  `村民 农民 农户 贫困户 脱贫户 低保户 种植户 养殖户 居民 市民 党员 老党员 社员 牧民 渔民 茶农 果农 菜农 蚕农 粮农 花农 药农 瓜农 职工 工人 员工 学生 患者 病人 游客 大户 种粮大户 种植大户 养殖大户 企业家 致富带头人 创业者 驻村干部 挂职干部 帮扶干部 包村干部 队员 工作人员 志愿者 学者 作者 退休教师 青年 小伙 小伙子 姑娘 妇女 老人 老汉 大娘 大爷 大妈 大叔 大姐 商户 用户 业主 经营户 扶贫干部 选手 同学 战士 烈士 英雄 模范 劳模 诗人 作家 哲学家 经济学家 科学家 媒体人 爷爷 奶奶 父亲 母亲 爸爸 妈妈 哥哥 弟弟 姐姐 妹妹 大哥 兄弟 女婿 儿媳 孙子 丈夫 妻子 儿子 女儿 老伴 主人 户主 创客 返乡青年 新农人 司机 货车司机 驾驶员 店主 老板 船长 摄影师 护林员 管护员 保洁员 传承人 讲解员 主播`
    .trim()
    .split(/\s+/)

/** Words of address behind a name. */
export const addressWords: readonly string[] = '同志 先生 女士 教授 院士 总书记 主席 总理 副总理 委员长 博士 老师 医生 大夫 夫妇'.split(' ')

/** Verbs of saying that follow a speaker's name. */
export const sayingVerbs: readonly string[] =
  `说 说道 表示 介绍 指出 强调 告诉 认为 坦言 介绍说 感慨 感叹 回忆 补充 补充说 解释 解释说 分析 分析说 建议 透露 提出 要求 称 谈到 讲 讲述 讲道 说起 笑着说 笑道 直言 回答 回应 反映 总结 算了一笔账 呼吁 叮嘱 评价 问 问道 喊 答道 回忆道 感慨道 坦陈 提到 提议 提醒 描述 道 感慨地说 高兴地说 激动地说 自豪地说 欣慰地说 致辞 讲话 写道 深有感触 深有体会 深有感触地说 打开了话匣子 打开话匣子`
    .trim()
    .split(/\s+/)

/** Who held an office from when (ISO months, the second exclusive; '' is open). */
export interface Holder {
  readonly office: 'general-secretary' | 'premier' | 'president'
  readonly name: string
  readonly from: string
  readonly to: string
}

export const holders: readonly Holder[] = [
  { office: 'general-secretary', name: '胡耀邦', from: '1980-02', to: '1987-01' },
  { office: 'general-secretary', name: '赵紫阳', from: '1987-01', to: '1989-06' },
  { office: 'general-secretary', name: '江泽民', from: '1989-06', to: '2002-11' },
  { office: 'general-secretary', name: '胡锦涛', from: '2002-11', to: '2012-11' },
  { office: 'general-secretary', name: '习近平', from: '2012-11', to: '' },
  { office: 'premier', name: '周恩来', from: '1949-10', to: '1976-01' },
  { office: 'premier', name: '赵紫阳', from: '1980-09', to: '1987-11' },
  { office: 'premier', name: '李鹏', from: '1987-11', to: '1998-03' },
  { office: 'premier', name: '朱镕基', from: '1998-03', to: '2003-03' },
  { office: 'premier', name: '温家宝', from: '2003-03', to: '2013-03' },
  { office: 'premier', name: '李克强', from: '2013-03', to: '2023-03' },
  { office: 'premier', name: '李强', from: '2023-03', to: '' },
  { office: 'president', name: '江泽民', from: '1993-03', to: '2003-03' },
  { office: 'president', name: '胡锦涛', from: '2003-03', to: '2013-03' },
  { office: 'president', name: '习近平', from: '2013-03', to: '' },
]

/** Names that need no context: leaders of Party and state, and people whom documents hold up. */
export const knownPersons: ReadonlySet<string> = new Set(
  `毛泽东 周恩来 刘少奇 朱德 邓小平 陈云 彭真 李先念 董必武 宋庆龄 叶剑英 华国锋 胡耀邦 赵紫阳 万里 李鹏 江泽民 乔石 李瑞环 朱镕基 胡锦涛 吴邦国 温家宝 贾庆林 习近平 李克强 张德江 俞正声 刘云山 王岐山 张高丽 栗战书 汪洋 王沪宁 赵乐际 韩正 李强 蔡奇 丁薛祥 李希 回良玉 胡春华 孙春兰 刘鹤 王勇 王毅 肖捷 何立峰 张国清 刘国中 陈敏尔 陈希 李干杰 石泰峰 李书磊 吴政隆 谌贻琴 王小洪 焦裕禄 孔繁森 谷文昌 雷锋 马克思 恩格斯 列宁 斯大林 孙中山 黄文秀 张桂梅 毛相林 袁隆平 钟南山 李保国 黄大发 龚全珍 廖俊波`
    .trim()
    .split(/\s+/),
)
