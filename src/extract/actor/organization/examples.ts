/** What the organisation rules find: the name, and texts whose brackets show the span. Bodies, places and events are invented. */
export interface OrganizationExample {
  readonly name: string
  readonly texts: readonly string[]
  /** The place that the document is about, where the name needs it. */
  readonly place?: string
}

export const examples: readonly OrganizationExample[] = [
  { name: '中共中央', texts: ['坚决贯彻⟦党中央⟧的部署', '落实好⟦中央⟧的决策部署'] },
  { name: '国务院', texts: ['报⟦国务院⟧批准', '⟦中华人民共和国国务院⟧公布本条例'] },
  { name: '国家发展改革委', texts: ['（⟦发展改革委⟧、水利部负责）', '经⟦国家发展和改革委员会⟧同意'] },
  { name: '国务院扶贫办', texts: ['（财政部、⟦国务院扶贫办⟧负责）', '⟦国务院扶贫开发领导小组办公室⟧印发通知'] },
  { name: '青河市委', texts: ['⟦青河市委⟧印发方案', '⟦福建省青河市委⟧召开会议', '⟦中共青河市委⟧作出决定'] },
  { name: '青河市委', place: '青河市', texts: ['在⟦市委⟧的领导下，全市上下齐心协力'] },
  { name: '青河市政府', place: '青河市', texts: ['市委、⟦市政府⟧高度重视', '⟦市人民政府⟧统一组织'] },
  { name: '青河市财政局', place: '青河市', texts: ['由⟦市财政局⟧拨付', '（牵头单位：⟦财政局⟧；配合单位：人社局）'] },
  { name: '青河市海洋与渔业局', place: '青河市', texts: ['⟦市海洋与渔业局⟧发放养殖证'] },
  { name: '江州省政府', place: '江州省', texts: ['我代表⟦省人民政府⟧报告工作'] },
  { name: '青河市人力资源和社会保障局', texts: ['⟦青河市人社局⟧牵头'] },
  { name: '青河市委组织部', texts: ['⟦青河市委组织部⟧有关负责人说'] },
  { name: '白云县农业农村局种植业科', texts: ['⟦白云县农业农村局种植业科⟧科长李明建议'] },
  { name: '双桥村党支部', texts: ['⟦双桥村党支部⟧书记王建国说', '⟦白云县石门镇双桥村党支部⟧换届'] },
  { name: '双桥村村委会', texts: ['来到⟦双桥村村委会⟧'] },
  { name: '江州绿源农业科技有限公司', texts: ['引进⟦江州绿源农业科技有限公司⟧等企业'] },
  { name: '白云县鑫禾种植专业合作社', texts: ['成立了⟦白云县鑫禾种植专业合作社⟧'] },
  { name: '中国人民银行江州省分行', texts: ['⟦人民银行江州省分行⟧出台措施', '⟦中国人民银行江州省分行⟧召开会议'] },
  { name: '中国建设银行股份有限公司江州省分行', texts: ['与⟦中国建设银行股份有限公司江州省分行⟧签约'] },
  { name: '重庆大学', texts: ['请来⟦重庆大学⟧的教授'] },
  { name: '青河市政府国有资产监督管理委员会', texts: ['⟦青河市人民政府国有资产监督管理委员会⟧发布公告'] },
  { name: '白云县文明办', place: '白云县', texts: ['由⟦县文明办⟧组织'] },
  { name: '绿之源合作社', texts: ['⟦绿之源合作社⟧理事长王建国说'] },
  { name: '中央财经委员会', texts: ['⟦中央财经委员会⟧第九次会议强调'] },
  { name: '白云县医院', texts: ['转诊到⟦白云县医院⟧治疗'] },
  { name: '江州省农业大学', texts: ['请来⟦江州省农业大学⟧的专家'] },
]

/** Texts in which the rules find no organisation: kinds of body, works, words that only look like one. */
export const silent: readonly string[] = [
  '各级党委、政府要高度重视',
  '各省、自治区、直辖市人民政府',
  '有关部门要加强配合',
  '引导企业和合作社参与',
  '公立医院改革不断深化',
  '商务部门负责审核',
  '地方政府债务增加',
  '政府采购目录已经公布',
  '委员们一致认为',
  '三家龙头企业投资建厂',
  '推动基层党组织建设',
  '农村集体经济组织',
  '发展壮大村集体经济',
  '构建新发展格局',
  '推动上市公司提质',
  '国务院有关部门按职责分工落实',
  '按照“公司＋农户”的模式',
]
