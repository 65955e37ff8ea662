/** Places beside the administrative divisions. Own lists, from common geographic usage. */
const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)

/** Larger areas and economic regions that policy speaks of as places. */
export const macroRegions: readonly string[] =
  words(`长三角 长江三角洲 珠三角 珠江三角洲 京津冀 粤港澳大湾区 粤港澳 环渤海 长江经济带 黄河流域 长江流域 成渝地区双城经济圈 成渝地区 成渝 北部湾 东部地区 中部地区 西部地区 东北地区 中西部地区 东中西部 东部 中部 西部 中西部 东北 华北 华东
华南 华中 西南 西北 西北地区 西南地区 华北地区 华东地区 华南地区 沿海地区 沿边地区 东北三省 苏区 三江源 三峡库区 雄安新区 乌蒙山区 大别山区 秦巴山区 武陵山区 太行山区 大兴安岭 六盘山区 滇桂黔石漠化区 罗霄山区 吕梁山区 三区三州 闽南 闽东 闽西 闽北 苏南 苏北 苏中 皖南 皖北 皖西 浙东
浙西 浙南 浙北 粤东 粤西 粤北 赣南 赣北 湘西 湘南 鄂西 鄂东 豫南 豫北 豫西 豫东 鲁南 鲁西 鲁西南 胶东 冀中 冀南 冀北 晋北 晋南 晋中 陕北 陕南 关中 川东 川西 川北 川南 黔西 黔中 滇西 滇中 滇东 滇南 桂北 桂西 琼北 辽西 辽东 辽南 藏北 藏东 河西走廊 南疆 北疆 陇中 陇东 陇南山区 长江三峡 三峡 瞿塘峡 巫峡 西陵峡 长江 黄河 淮河 珠江 汉江 嘉陵江 松花江 辽河 海河 湘江 赣江 金沙江 澜沧江 怒江流域 雅鲁藏布江 塔里木河 太湖 洞庭湖 鄱阳湖 洪泽湖 巢湖流域 青海湖 滇池 洱海 白洋淀 秦岭 太行山 大别山 井冈山 沂蒙山 武夷山脉 祁连山 六盘山 贺兰山 长白山 黄土高原 青藏高原 云贵高原 内蒙古高原 华北平原 成都平原 江汉平原 东北平原 三江平原 四川盆地 塔里木盆地 柴达木盆地 渤海湾 黄淮海 黄淮海地区 江淮地区 长江中下游 长江中下游地区 黄河中下游 北方地区 南方地区 北方 南方 环渤海地区 长三角地区 珠三角地区 海西经济区 海峡西岸经济区`)

/** Words of direction that are common in other senses: places only where 地区 or a list of such names stands by. */
export const weakRegions: ReadonlySet<string> = new Set(words('东部 中部 西部 东北 华北 华东 华南 华中 西南 西北 晋中 海西 苏区 北方 南方'))

/** Countries. */
export const countries: readonly string[] =
  words(`美国 日本 韩国 朝鲜 俄罗斯 苏联 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 奥地利 波兰 捷克 匈牙利 罗马尼亚 保加利亚 希腊 乌克兰 白俄罗斯 塞尔维亚 土耳其 印度 巴基斯坦 孟加拉国 尼泊尔 斯里兰卡 缅甸 泰国 老挝 越南 柬埔寨 马来西亚 新加坡
印度尼西亚 印尼 菲律宾 文莱 蒙古国 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 阿富汗 伊朗 伊拉克 沙特 沙特阿拉伯 阿联酋 以色列 埃及 南非 尼日利亚 肯尼亚 埃塞俄比亚 坦桑尼亚 阿尔及利亚 摩洛哥 澳大利亚 新西兰 加拿大 墨西哥 巴西 阿根廷 智利 秘鲁 哥伦比亚 古巴 委内瑞拉 乌拉圭 厄瓜多尔`)

/** Parts of the world. */
export const worldRegions: readonly string[] = words(
  '亚洲 非洲 欧洲 拉丁美洲 拉美 北美 南美 美洲 大洋洲 东南亚 南亚 中亚 西亚 东亚 东北亚 中东 亚太地区 太平洋 大西洋 印度洋 中东欧 西欧 东欧 北欧',
)
/** Words that make a body's name of a part of the world: 亚洲开发银行, 东南亚条约集团. */
export const bodyOfRegion = /^(?:条约|经合|经济合作|开发银行|基础设施|论坛|峰会|运动会|杯|联盟|央行|部|公约|伙伴关系|货币基金)/

/** What follows 中国 in names that are no mention of the place. */
export const fixedAfterChina =
  /^(?:特色|式|化|梦|共产党|人民|科学院|工程院|社会科学院|银行|农业银行|工商银行|建设银行|移动|联通|电信|石油|石化|电信|铁路|航天|气象局|残联|科协|文联|作协|民主|国民党|红十字会|证券|保险|政府采购|青年报|日报|新闻网|经济时报|网|画|节|结|红|共青团|知网|邮政|中车|中铁|中冶|国际|海关|制造|方案|理念|智慧|经验|力量|速度|故事|声音|道路|模式|精神|风格|气派|元素|风|味|队|籍|驰名|质量奖|专利奖|好人|最美|军|共产主义|工农)/

/** Districts whose name only says what part of a city they are: places with the city's name before them alone. */
export const genericNames: ReadonlySet<string> = new Set(words('城区 郊区 矿区 新区 市区 城关区 市中区 城中区 向阳区 中区 东区 西区'))
