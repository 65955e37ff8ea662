import { describe, expect, test } from 'vitest'
import { readPlain } from '../../../src/read/text.ts'

/** The document proper of a text, its parts joined by line ends. */
const proper = (text: string): string => {
  const reading = readPlain(text)
  expect(reading.text).toBe(text)
  return reading.proper.map(({ start, end }) => text.slice(start, end)).join('\n')
}

const body = '青石县组织三千名干部进村入户，新建服务站一百二十个，群众办事不再出村。'
const isFurniture = (line: string, place: 'head' | 'body' | 'end' = 'body'): boolean => {
  const [before, after] = { head: [0, 60], body: [40, 40], end: [60, 0] }[place]
  const text = [...Array(before).fill(body), line, ...Array(after).fill(body)].join('\n')
  return !proper(text).includes(line)
}

describe('a line that is no part of the text', () => {
  test.each([
    '某某新闻网>>党建',
    '首页 > 政务公开 > 工作动态',
    '政务公开 > 工作动态',
    '首页>新闻',
    '您当前的位置：首页 > 新闻',
    '2022年03月05日09:15    来源:某某网',
    '2022-03-05 09:15:00',
    '2022-03-05 09:15 某某网',
    '2022年3月5日 来源：某某网',
    '2022/3/5 上午9:15 某县人民政府',
    '来源：青石县融媒体中心',
    '发布日期：2022-03-05 浏览次数：12 信息来源：县发改局',
    '【字体：大 中 小】 打印 关闭',
    '分享到： 微信 微博',
    '(责编:王一、李二)',
    '责任编辑：王一',
    '字号：大 中 小',
    '图1 全县水利工程分布',
    '图为村民在果园里采摘。（王一摄）',
    '县长李二在村里调研。某某网王一 摄',
    '（资料图片）',
    '微信“扫一扫”添加“青石发布”',
    '（相关报道见第三版）',
    '（此件公开发布）',
    '（本文有删减）',
    '数据来源：青石县统计局',
    '版式设计：王一',
    'https://example.org/a/b.html 3/12',
    '— 12 —',
    '第 3 页 共 12 页',
    '上一篇：春耕备耕有序推进',
    '作者：王一民 时间：2022-03-05 来源：某某网',
    '《某某日报》（2022年03月05日 第3版）',
    '来源丨青石发布',
    '（供稿：县水利局）',
    '原标题：山村的新路',
    '点击上方蓝字关注我们',
    '版权所有：青石县人民政府 X ICP备00000000号',
  ])('%s', (line) => expect(isFurniture(line)).toBe(true))
})

describe('a line that stays, since a body may say it', () => {
  test.each([
    '时间：2022年3月5日',
    '联系人：王一',
    '2022年3月5日',
    '（2022年3月5日）',
    '2022年3月5日10:30，青石县召开动员会，部署春季造林工作，一千名干部职工到场参加。',
    '作者：王一',
    '（作者为青石县委书记）',
    '本报记者  王一',
    '12',
    '2022年3月5日 13:00 在县城集合签到',
    '大',
    '注册',
    '审核：窗口收到材料后当场查验，缺件的一次告知。',
    '这部短片由本报记者拍摄。',
    '图1显示，全县水利投入逐年增加。',
    '附件：1.任务分工表',
    '各村要用好“扫一扫”，让群众在手机上看到账目。',
    '来源多样、渠道畅通',
    '产值>1亿元的企业',
    '甲>乙',
  ])('%s', (line) => expect(isFurniture(line)).toBe(false))
})

describe('near the ends more is furniture', () => {
  test.each(['打印', '2022-03-05', '时间：2022-03-05 09:15', '索 引 号：000000/2022-00001', '发文机关：青石县人民政府办公室'])(
    '%s at the head',
    (line) => expect(isFurniture(line, 'head')).toBe(true),
  )
  test.each(['抄送：县委办公室，县人大常委会办公室。', '联系人：王一', '联系电话：0000-0000000', '青石县人民政府办公室 2022年3月5日印发'])(
    '%s at the end',
    (line) => expect(isFurniture(line, 'end')).toBe(true),
  )
})

test('behind the editors there are only links', () => {
  const text = `${body}\n${body}\n${body}\n(责编:王一)\n相关新闻\n春耕备耕有序推进\n全县造林十万亩`
  expect(proper(text)).toBe([body, body, body].join('\n'))
})

test('prose behind the editors is kept', () => {
  const text = `${body}\n${body}\n责任编辑：王一\n${body}`
  expect(proper(text)).toBe([body, body, body].join('\n'))
})

test('a table of contents, whose lines stand again below', () => {
  const contents = ['目　录', '一、修路……1', '二、治水……2', '（一）山区 2']
  const text = ['山村规划', ...contents, '一、修路', body, '二、治水', '（一）山区', body].join('\n')
  expect(proper(text)).toBe(['山村规划', '一、修路', body, '二、治水', '（一）山区', body].join('\n'))
})

test('a list that is called 目录 and stands nowhere else is the text itself', () => {
  const text = ['补贴机具', '目录', '一、插秧机', '二、收割机', '三、烘干机', body].join('\n')
  expect(proper(text)).toBe(text)
})

test('a licence note ends the text though it is prose', () => {
  const text = `${body}\n${body}\n${body}\n本作品在作者去世五十年后属于公有领域，可以自由使用。\n↑ 见某某全集第三卷，某某出版社出版。`
  expect(proper(text)).toBe([body, body, body].join('\n'))
})

test('the parts leave out the white space at their ends and keep blank lines within', () => {
  expect(readPlain(`\n　　${body}\n\n　　${body}\n\n`).proper).toEqual([{ start: 3, end: 3 + 2 * body.length + 4 }])
})

test('a text of furniture alone has no document proper', () => expect(readPlain('来源：某某网\n责任编辑：王一').proper).toEqual([]))
