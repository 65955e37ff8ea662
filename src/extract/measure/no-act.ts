/**
 * What a clause can be told by its form alone to be no act, by the guidelines' list: purposes, frames, opinions, causes, statements, levels reached, honours
 * received, words that announce speech. Each form was counted on the documents that readers annotated: of the clauses that have it, fewer than one in twenty
 * opens an act.
 */
const forms: readonly RegExp[] = [
  // Purposes and frames before the act: 为全面贯彻…, 以…为契机, 围绕…, 在…的同时
  /^为(?:了)?(?:进一步|全面|深入|切实|贯彻|加强|推进|推动|促进|提高|保障|规范|解决|确保|落实|做好|更好|有效|加快)/,
  /^(?:要|并|应|将|同时)?以.{1,30}为(?:契机|抓手|重点|目标|引领|载体|依托|核心|主线|导向|基础|突破口|中心|牵引|统领|主|支撑|龙头|纽带|指导|总抓手|动力|切入点|[^，]{1,6})$/,
  // What went along with it: 随着…落地实施, a frame by the guidelines. Of 8 readers took one for an act.
  /^[^，]{0,4}随着/,
  // Effects: 让群众受益, 从而…, 以便…
  /^(?:让|使(?!用)|令|从而|以便|以期|进而)/,
  /(?:明显|显著|稳步|大幅|普遍|日益|更加|不断|有效)(?:提升|提高|增强|改善|优化|加快|增加|扩大|好转|完善|加强|丰富|上升|下降|减少|降低)$/,
  // A state, often as a heading: 特色产业加快发展
  /^(?!.*(?:促进|推动|推进|支持|引导|鼓励|实现|保持|确保|助力|助推|带动|努力|着力|坚持))(?!加快)[^，]{2,14}(?:加快|持续|蓬勃|快速|健康|稳步|平稳|不断)(?:发展(?:壮大)?|壮大|增长|向好|回升|显现)$/,
  // 教育更加公平优质, 各项事业取得新进展
  /^(?!推动|促进|努力|使|推进|让|着力|开展|实现|不断|持续|坚持|实施|探索|支持|宣传|（)[^，要将把的]{2,12}更加[^，的]{1,8}$/,
  /^(?!推动|促进|努力|使|推进|让|着力|奋力|加快|全力|在|不断|持续|坚持|开创|为|支持|宣传|引导|鼓励|帮助)[^，]{2,18}(?:展现|迈上|迈出|取得|呈现|焕发|开创|彰显|实现)(?:了|出)?新?[^，的]{0,6}(?:气象|台阶|成效|进展|突破|局面|面貌|活力|步伐|成绩|成果)$/,
  // Opinions and arguments
  /^(?:也|都|必将|势必|将|就|才)?(?:有利于|有助于|才能|才会|可以有效)/,
  /^(?:实践证明|事实证明|实践充分证明|可以说|毫无疑问|众所周知|总的看|总体看)/,
  /(?:意义重大|至关重要|必不可少|关键所在|必由之路|重中之重|必然要求|内在要求|题中之义|重要保障|重要举措|重要基础|重要支撑|重要途径)$/,
  // Causes and conditions that are no rule: 只有…, 如果…, 由于…
  /^(?:只有|只要|如果|若|假如|即使|虽然|尽管|由于|因为|因(?![地村人户企校材时势])|无论|不论|不管)/,
  // Some do badly: 一些地方…, 有的…
  /^(?:一些|有的|有些|个别|部分|少数|不少|许多|很多)/,
  // Statements: X是Y, but no 一是 and no 就是要
  /^(?![一二三四五六七八九十首其]{1,2}[是次]|明确|该)(?:第[一二三四五六七八九十百]+条[\s\u3000]*)?[^，是]{2,16}(?<![但可还于其凡别只不重点就])(?:也|正|既|不仅|仍|更|都|便)?是(?!否)/,
  // 是推进共富的积极探索
  /^(?:这|也|正|更|都|既|不仅)?是(?!要|否)/,
  // Speech announced: 某人指出
  /(?:指出|强调|表示|认为|介绍|说道?|告诉记者)$/,
  // Who answers for what: 县财政局牵头、县民政局配合. Of 38 such notes none is an act.
  /^(?:由|以)?[^，]{2,60}(?:局|部|委|办|会|厅|院|政府|单位|部门|银行|公司|中心|残联|集团)(?:会同有关部门|会同相关部门|按职责分工|按职责|分别|共同){0,2}(?:牵头(?:负责|组织)?|负责|配合|协助|参与)(?:、[^，]{2,60}(?:负责|配合|协助|参与))?$/,
  // Honours received
  /(?:受到|赢得|荣获|获评|入选|被评为|被授予|被列为)[^的]*$/,
  // A level that is or is to be reached: 签约率达到30%以上
  /^.{0,45}(?:率|量|值|额|收入|面积|比例|比重|总数|规模|人数|覆盖面|人口|资金|投资|寿命|价格|储量|税收)(?:[（(][^）)]{1,12}[）)])?(?:要|力争|已|将|均|全部|平均|年均|累计|再|也|都|同比|比[^，]{2,10}|分别|约|近){0,3}(?:达到?|提高到?|提升到?|增加到?|增长到?|增至|升至|降至|下降到?|控制在|保持在|稳定在|超过|突破|不低于|不少于|为|占|增长|增加|减少)了?[^，]{0,6}?[0-9０-９一二两三四五六七八九十百][^的]*$/,
  // A level by itself: 种植面积37.5万亩, 销售额增长到40亿元, 占常住人口的70%, 户均分红1500元
  /^(?!.*(?:完成|办理|建设了|建成|处理))[^，]{0,30}(?:额|收入|面积|产值|产量|规模|投资|[人户位台件家]数|利润|税收|金额|销量|营收|总量|存量|余额)(?:仅|已|约|近|达|超过?|共|累计|完成|实现|一下|净?增加了?|就){0,3}[0-9０-９][^的]*$/,
  /^(?!.*(?:将|完成|办理|建设了|建成|处理|新建|改造|帮|为))[^，]{0,24}(?:达到?|增至|增加到|提高到|提升至|突破|增长|减少到|降至)了?[约近]?[0-9０-９][^，的]{0,12}$/,
  /^[^，]{0,20}占[^，]{1,20}(?:%|％|成)$/,
  /^(?:户均|人均|平均|亩均|每亩|每户|总投资|总面积|占地|年产|年收入)[^的]*$/,
]
/** Frames before a comma that hold no act of their own: 围绕…，, 依托…， */
const frame = /^(?:围绕|紧扣|立足|着眼|依托|根据|依据|本着|随着|基于|鉴于|瞄准|对标|对照|凭借|适应|遵循|面对|把握|抓住)/
const ownVerb = /配置|开展|组织|推进|建立|打造|实施|制定|出台|做好|抓好|举办|支持/

/** What behind a comma makes the clause before it the subject of an opinion: 优化组织设置，有利于…; 成立联合党委，是…的探索 */
const opinionBehind =
  /^(?:(?:也|都|必将|势必|将|就|才)?(?:有利于|有助于|才能|才会|可以(?:有效|帮助|更好)|能够?(?:有效|更好))|(?:就|也|正|既|不仅|仍|更|都|便)?(?:是|不仅是)(?!否)|.*(?:意义重大|至关重要|必不可少|关键所在|必由之路|重中之重|必然要求|内在要求|题中之义)$)/

/**
 * 提高服务质量和执行力: behind an act of a report this is what came of it, in a plan an act of its own. Of 24 such clauses that end a sentence of a report without
 * 要, readers took one for an act.
 */
const effect =
  /^(?:以[^，]{2,8})?(?:持续|不断|进一步|有效|切实)?(?:提高|提升|增强|扩大|改善|激发)了?[^，]{2,24}(?:能力|水平|意识|质量|效率|效益|活力|影响力|素养|质效|公信度|技能|效应|感受|满意度|执行力)$/
const demands = /要|必须|应当?|须/

/** Whether the last clause of a sentence tells the effect of what stands before it in the sentence. For documents that tell what was done. */
export const tellsEffect = (clause: string, before: string): boolean => effect.test(clause) && !demands.test(before)

/** Longer clauses are lists and rules; the forms are those of short ones. */
const longest = 120

/**
 * Whether a clause opens no act by its form.
 * @param next the clause behind it in its sentence, '' at the end
 * @param closer the punctuation between the two
 */
export function opensNoAct(clause: string, next: string, closer: string): boolean {
  if (clause.length > longest) return false
  if (forms.some((form) => form.test(clause))) return true
  if (!next || (closer !== '，' && closer !== ',')) return false
  return (frame.test(clause) && !ownVerb.test(clause)) || opinionBehind.test(next.slice(0, longest))
}
