import { expect, test } from 'vitest'
import { partOf } from '../../../src/relate/part-of.ts'
import { found } from './marked.ts'

test('an action hangs on the innermost heading it stands under, a heading on its parent', () => {
  expect(
    found(
      partOf,
      `一、{h1健全服务体系}
（一）{h2建好乡镇驿站}
今年{m新建驿站12个}，{m配齐管理员}。
（二）{h2培训骨干力量}
{m举办培训班三期}。
二、{h1加大资金投入}
{m拨付专项资金}。`,
    ),
  ).toEqual([
    '建好乡镇驿站 → 健全服务体系',
    '新建驿站12个 → 建好乡镇驿站',
    '配齐管理员 → 建好乡镇驿站',
    '培训骨干力量 → 健全服务体系',
    '举办培训班三期 → 培训骨干力量',
    '拨付专项资金 → 加大资金投入',
  ])
})

test('what stands under a heading that names only a topic hangs on the heading above', () => {
  expect(found(partOf, '一、{h1推进河道整治}\n（一）基本情况\n全县{m清理河道30公里}。\n（二）主要成效\n{m恢复湿地}。')).toEqual([
    '清理河道30公里 → 推进河道整治',
    '恢复湿地 → 推进河道整治',
  ])
})

test('leads inside a paragraph take what follows them up to the next lead', () => {
  expect(
    found(partOf, '一、{h1做强茶叶产业}\n一是{h2扩大种植}。{m新栽茶树}，{m改造老园}。二是{h2打通销路}。{m开设网店}，{m组织展销}。'),
  ).toEqual([
    '扩大种植 → 做强茶叶产业',
    '新栽茶树 → 扩大种植',
    '改造老园 → 扩大种植',
    '打通销路 → 做强茶叶产业',
    '开设网店 → 打通销路',
    '组织展销 → 打通销路',
  ])
})

test('a measure before the first heading, and one in a text without headings, hangs on nothing', () => {
  expect(found(partOf, '全镇{m开展植树活动}。\n一、{h1绿化荒山}\n二、{h1管护林木}')).toEqual([])
  expect(found(partOf, '全镇{m开展植树活动}，{m义务栽树}。')).toEqual([])
})
