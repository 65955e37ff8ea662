import { describe, expect, test } from 'vitest'
import { atTime } from '../../../src/relate/at-time.ts'
import { counts } from '../../../src/relate/counts.ts'
import { directedAt } from '../../../src/relate/directed-at.ts'
import { locatedIn } from '../../../src/relate/located-in.ts'
import { measuredBy } from '../../../src/relate/measured-by.ts'
import type { Relator } from '../../../src/relate/relator.ts'
import { found } from './marked.ts'
import { relationModels } from './models.ts'

const models = await relationModels()

/** Rows of text and what is found in it, in any order. Skipped when there are no models: neither shipped nor anything to train them from. */
const rows = (relator: Relator, cases: readonly (readonly [string, readonly string[]])[]) =>
  describe.skipIf(!models)(relator.name, () => {
    test.each(cases)('%s', (text, expected) => expect(found(relator, text, models).sort()).toEqual([...expected].sort()))
  })

rows(directedAt, [
  ['{m对{f40名}{g村医}进行培训}。', ['对40名村医进行培训 → 村医']],
  ['{m为{g残疾人}发放补贴}，{m走访{g困难户}}。', ['为残疾人发放补贴 → 残疾人', '走访困难户 → 困难户']],
  ['{m选派{f300名}{g干部}驻村}。', ['选派300名干部驻村 → 干部']],
  ['{m组建{f12个}{g服务队}}，{m修建水渠}。', ['组建12个服务队 → 服务队']],
  ['{o县林业局}{m划定林区}。', []],
  ['{m拓宽道路}。{g村民}出行更方便了。', []],
])

rows(locatedIn, [
  ['{p青石县}{m建立台账}，{m公开名单}。', ['建立台账 → 青石县', '公开名单 → 青石县']],
  ['{m在{p白鹿镇}建设厂房}。', ['在白鹿镇建设厂房 → 白鹿镇']],
  ['{p青石县}{m修建水渠}。{m培训农技人员}。', ['修建水渠 → 青石县']],
  ['{p青石县}{m开展植树活动}；{p柳溪县}{m推行河长制}。', ['开展植树活动 → 青石县', '推行河长制 → 柳溪县']],
])

rows(counts, [
  ['{m培训{f40名}{g村医}}。', ['40名 → 村医']],
  ['{m组建{g服务队}{f12个}}。', ['12个 → 服务队']],
  ['{m选派{f300名}熟悉农业的{g干部}}。', ['300名 → 干部']],
  ['全县有{f28个}{g贫困村}、{f5个}{g社区}。', ['28个 → 贫困村', '5个 → 社区']],
  ['{m给予{g企业}{f20万元}奖励}。', []],
  ['{g农户}收入增长{f8%}。', []],
])

rows(measuredBy, [
  ['{m修建水渠{f30公里}}。', ['修建水渠30公里 → 30公里']],
  ['{m投入资金{f2亿元}}，{m建成驿站{f12个}}。', ['投入资金2亿元 → 2亿元', '建成驿站12个 → 12个']],
  ['{m培训{f40名}{g村医}}，{m拓宽道路}。', ['培训40名村医 → 40名']],
  ['{m对年销售额达到{f1亿元以上}的{g企业}，给予{f50万元}奖励}。', ['对年销售额达到1亿元以上的企业，给予50万元奖励 → 50万元']],
])

rows(atTime, [
  ['{t2021年}，{o县林业局}{m划定林区}。', ['划定林区 → 2021年']],
  ['{t2020年以来}，{o县水利局}{m修建水渠{f30公里}}。', ['修建水渠30公里 → 2020年以来', '30公里 → 2020年以来']],
  ['{t2022年}，全县粮食产量达{f30万吨}，比{t上年}增长{f5%}。', ['30万吨 → 2022年', '5% → 2022年']],
  [
    '{t2021年}，全镇{m修路{f5公里}}；{t2022年}，{m修渠{f3公里}}。',
    ['修路5公里 → 2021年', '5公里 → 2021年', '修渠3公里 → 2022年', '3公里 → 2022年'],
  ],
  ['{t2021年}，雨水很多。{m修建水渠}。', []],
])
