/** What figures must be read: the attributes and all the wordings that give them. The brackets show the span; what sets a bound may stand outside it. */
export interface FigureExample {
  readonly expect: {
    readonly value: number
    readonly valueMax?: number
    readonly unit: string
    readonly bound?: string
    readonly change?: string
    readonly status?: string
    readonly of?: string
  }
  readonly texts: readonly string[]
}

const figure = (expect: FigureExample['expect'], ...texts: string[]): FigureExample => ({ expect, texts })

export const examples: readonly FigureExample[] = [
  figure(
    { value: 1e8, unit: '元', bound: 'min' },
    '增加集体收入⟦1亿多元⟧。',
    '⟦1亿元以上⟧的项目优先。',
    '投资突破⟦一亿元⟧。',
    '投资超过⟦1亿元⟧。',
  ),
  figure({ value: 2, unit: '名', bound: 'min' }, '每个乡镇至少配备⟦2名⟧专职人员。', '不少于⟦两名⟧医生。'),
  figure({ value: 80, unit: '%' }, '⟦八成⟧的村通了公路。', '覆盖率为⟦80%⟧。', '占百分比为⟦８０％⟧。', '占总数的⟦百分之八十⟧。'),
  figure({ value: 60_350_000_000, unit: '元' }, '总产值达到⟦六百零三亿五千万元⟧。', '总产值达到⟦603.5亿元⟧。'),
  figure(
    { value: 3, valueMax: 5, unit: '个', bound: 'range' },
    '每村培育⟦3至5个⟧专业户。',
    '每村培育⟦3—5个⟧专业户。',
    '每村培育⟦三到五个⟧专业户。',
  ),
  figure({ value: 5, valueMax: 20, unit: '%', bound: 'range' }, '按投资额的⟦5%—20%⟧给予补助。', '按投资额的⟦5%-20%⟧给予补助。'),
  figure({ value: 30_000, valueMax: 50_000, unit: '人', bound: 'range' }, '培训⟦3至5万人⟧。', '培训⟦3万至5万人⟧。'),
  figure({ value: 100, unit: '名', bound: 'approx' }, '评出⟦百名⟧标兵。'),
  figure({ value: 100, unit: '名', bound: 'min' }, '评出⟦百余名⟧标兵。', '评出⟦100多名⟧标兵。'),
  figure({ value: 0.3333, unit: '' }, '约有⟦三分之一⟧的农户参加。', '约有⟦1/3⟧的农户参加。'),
  figure({ value: 8.5, unit: '%', change: 'increase' }, '产值增长⟦8.5%⟧。', '产值比上年增加⟦百分之八点五⟧。', '产值同比增⟦8.5%⟧。'),
  figure({ value: 3, unit: '百分点', change: 'decrease' }, '发生率下降⟦3个百分点⟧。', '降幅收窄⟦3个百分点⟧。'),
  figure({ value: 93, unit: '%' }, '比例提高到⟦93%⟧。'),
  figure({ value: 10_814, unit: '户' }, '帮助⟦10814户⟧43021人脱贫。', '帮助⟦10,814户⟧脱贫。'),
  figure({ value: 3.5, unit: '吨' }, '每亩产量⟦三吨半⟧。', '每亩产量⟦3.5吨⟧。'),
  figure({ value: 5.6, unit: '元' }, '每斤收购价⟦五元六角⟧。'),
  figure({ value: 54_000, unit: '元' }, '户均收入⟦5万4千元⟧。', '户均收入⟦五万四千元⟧。'),
  figure({ value: 288, unit: '元' }, '人均消费提高到⟦二百八十八元⟧。'),
  figure({ value: 12, unit: '千米' }, '新修道路⟦12千米⟧。'),
  figure({ value: 5, unit: '公顷' }, '每户承包⟦5公顷⟧。'),
  figure({ value: 30, unit: '%' }, '占比为⟦百分之三十⟧'),
  figure({ value: 20, unit: '元/件' }, '每单资助⟦20元/件⟧。'),
  figure({ value: 1, unit: '个月', bound: 'max' }, '要求在⟦一个月内⟧办结。'),
  figure({ value: 200_000, unit: '元', bound: 'max' }, '最高不超过⟦20万元⟧。', '补贴不超过⟦20万元⟧。', '不得高于⟦20万元⟧。'),
  figure(
    { value: 36, unit: '个', status: 'actual' },
    '建有标准化茶园⟦36个⟧。',
    '县处级干部走进⟦36个⟧村讲课。',
    '我们将先进村作为龙头，带动⟦36个⟧村。',
    '实施“头雁”计划，走进⟦36个⟧村。',
  ),
  figure({ value: 36, unit: '个', status: 'target' }, '计划新建⟦36个⟧茶园。', '年内至少新建⟦36个⟧茶园。', '要完成⟦36个⟧茶园的改造。'),
  figure({ value: 500_000, unit: '元', bound: 'min', status: 'norm' }, '去年起每村补助总额不低于⟦50万元⟧。'),
  figure({ value: 2000, unit: '人次', of: '渔民' }, '培训渔民⟦2000人次⟧。'),
  figure({ value: 40, unit: '家', of: '大数据企业' }, '引进⟦40家⟧大数据企业。'),
  figure({ value: 0.003, unit: '' }, '约有⟦一千分之三⟧的样本。'),
  figure({ value: 2.5, unit: '' }, '面积是原来的⟦二又二分之一⟧。'),
  figure({ value: 2e8, unit: '元' }, '今年投入⟦两个亿元⟧。', '今年投入⟦2亿元整⟧。'),
  figure({ value: 2e8, unit: '', bound: 'min' }, '用户超过⟦2亿⟧，覆盖全县。'),
  figure({ value: 7e11, valueMax: 9e11, unit: '元', bound: 'range' }, '规模为⟦七千到九千亿元⟧。'),
  figure({ value: 5e7, valueMax: 8e7, unit: '元', bound: 'range' }, '每年安排⟦5000万至8000万元⟧。', '每年安排⟦5000至8000万元⟧。'),
  figure({ value: -10, unit: '度' }, '最低气温零下⟦10度⟧。', '最低气温⟦-10度⟧。'),
  figure({ value: 35, unit: '度' }, '气温达⟦三十五度⟧。'),
  figure({ value: 5e5, valueMax: 1e6, unit: '', bound: 'range' }, '用户为⟦50万—100万⟧。', '用户为⟦50—100万⟧。'),
  figure({ value: 3.5, unit: '斤' }, '每株产⟦三斤五两⟧。'),
  figure({ value: 2.35, unit: '块' }, '每斤卖⟦两块三毛五⟧，'),
  figure({ value: 300, unit: '元' }, '每人￥⟦300⟧。'),
  figure({ value: 626.9e8, unit: '元', of: '地区生产总值' }, '地区生产总值⟦626.9亿元⟧。'),
]

/** What must stay silent. */
export const silent: readonly string[] = [
  '第四届全国论坛在此召开。',
  '坚持“五抓五促”工作法。',
  '一乡一队全面铺开。',
  '选派一批干部下乡。',
  '建立一种机制。',
  '县乡两级联动。',
  '实施“四个覆盖”。',
  '国办发〔2018〕117号文件。',
  '统筹推进“五位一体”总体布局。',
  '实施三年行动计划。',
  '说一千、道一万。',
  '（单位：亿元、万人）',
  '实施三年百万青年见习计划。',
  '达到3级驾驶自动化。',
  '培训从早上8点开始。',
  '一亩地的收成。',
]
