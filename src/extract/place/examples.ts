/** Places in a document about 宁德市; the code of the most specific member where it has one. */
export interface PlaceExample {
  readonly name: string
  readonly code?: string
  readonly texts: readonly string[]
}

const place = (name: string, code: string | undefined, ...texts: string[]): PlaceExample => ({ name, ...(code ? { code } : {}), texts })

export const examples: readonly PlaceExample[] = [
  place(
    '宁德市',
    '350900',
    '来自⟦福建省宁德市⟧的代表发言。',
    '他在⟦宁德市⟧调研。',
    '他在⟦宁德⟧调研。',
    '⟦全市⟧新建学校10所。',
    '⟦我市⟧出台意见。',
  ),
  place('福建省', '350000', '⟦全省⟧召开会议。', '⟦我省⟧建立制度。', '在⟦福建⟧工作。', '在⟦省内⟧推广。'),
  place('屏南县', '350923', '走进⟦屏南县⟧。', '⟦宁德市屏南县⟧位于山区。'),
  place('台江村', undefined, '来到⟦霞浦县溪南镇台江村⟧。'),
  place('石坪村', undefined, '来到⟦青溪乡石坪村⟧。'),
  place('白石街道', undefined, '记者在⟦长乐区白石街道⟧采访。'),
  place('中西部地区', undefined, '支持⟦中西部⟧发展。'),
  place('浦东新区', '310115', '走进⟦上海市浦东⟧。'),
  place('襄阳市', '420600', '⟦襄樊市⟧改名多年。'),
  place('黔东南苗族侗族自治州', '522600', '⟦黔东南州⟧的村寨。'),
  place('内蒙古自治区', '150000', '⟦内蒙古⟧的草原。'),
  place('闽东', undefined, '⟦闽东⟧的渔村。'),
  place('长三角', undefined, '⟦长三角⟧的企业。'),
  place('屏南县', '350923', '走进⟦我市屏南县⟧。'),
  place('长乐区', '350112', '走进⟦福州市长乐区⟧。'),
  place('屏南开发区', undefined, '入驻⟦屏南开发区⟧。'),
  place('武夷山国家森林公园', undefined, '来到⟦武夷山国家森林公园⟧。'),
  place('太行山区', undefined, '地处⟦太行山区⟧。'),
  place('淮河流域', undefined, '治理⟦淮河流域⟧。'),
  place('黄淮海', undefined, '⟦黄淮海⟧多雨。'),
  place('东南亚', undefined, '销往⟦东南亚⟧。'),
  place('北京市', '110000', '会议在⟦京⟧召开。'),
  place('中国', undefined, '⟦我国⟧经济稳定。', '⟦中国⟧减贫成就显著。'),
]

export const silent: readonly string[] = [
  '“定西马铃薯”入选名录。',
  '帮助贫困村发展产业。',
  '坚持中国特色社会主义道路。',
  '扩大农产品市场。',
  '建设示范村和中心村。',
  '全国各地积极响应。',
  '城市居民收入增长。',
  '养殖区水质改善。',
  '打好城区污染防治攻坚战。',
  '建设数字中国。',
  '获得中国质量奖。',
  '城镇和农村居民收入增长。',
  '覆盖城市街道。',
  '除险加固病险水库。',
  '沿上海路东行。',
  '各省、自治区、直辖市。',
  '建设县域商业体系。',
  '亚洲开发银行贷款。',
]
