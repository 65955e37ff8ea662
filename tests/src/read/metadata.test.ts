import { describe, expect, test } from 'vitest'
import type { Metadata } from '../../../src/annotation/document.ts'
import { readPlain } from '../../../src/read/text.ts'

const body = '　　青石县组织三千名干部进村入户，新建服务站一百二十个，群众办事不再出村。'
const metadata = (...lines: string[]): Metadata => readPlain(lines.join('\n')).metadata

describe('a title', () => {
  const titles: readonly (readonly [string, string, ...string[]])[] = [
    ['is the first line', '青石县春耕备耕有序推进', '青石县春耕备耕有序推进'],
    [
      'of an official document is broken for its looks',
      '青石县人民政府关于推进山区水利建设的实施意见',
      '青石县人民政府关于推进',
      '山区水利建设的实施意见',
    ],
    [
      'begins with the body that stands alone above it',
      '青石县人民政府办公室关于做好防汛工作的通知',
      '青石县人民政府办公室',
      '关于做好防汛工作的通知',
      '青政办发〔2022〕3号',
    ],
    ['stands below the letterhead of two bodies', '关于做好防汛工作的通知', '中共青石县委 青石县人民政府', '关于做好防汛工作的通知'],
    ['may end a line inside a bracket', '青石县山区水利建设规划（2021—2025年）', '青石县山区水利建设规划（2021—', '2025年）'],
    ['may be spaced out', '青石县人民政府关于印发应急预案的通知', '青石县人民政府关于印发', '应 急 预 案 的 通 知'],
    [
      'has its kicker behind a dash',
      '修好一条路  带富一方人——青石县推进农村公路建设',
      '青石县推进农村公路建设——',
      '修好一条路  带富一方人（乡村走笔）',
    ],
    [
      'has a short kicker without a dash behind one',
      '修好一条路  带富一方人——青石县推进农村公路建设',
      '青石县推进农村公路建设',
      '修好一条路  带富一方人',
    ],
    [
      'stands below a red letterhead',
      '青石县人民政府办公室关于印发《节水方案》的通知',
      '青石县人民政府办公室文件',
      '青政办发〔2023〕5号',
      '青石县人民政府办公室',
      '关于印发《节水方案》的通知',
    ],
    ['stands below 附件', '青石县水利建设实施方案', '附件1', '青石县水利建设实施方案'],
    ['may stand among the fields of a page', '青石县人民政府关于修路的通告', '标题：青石县人民政府关于修路的通告', '发布时间：2023-01-02'],
    ['loses the names of sites', '山村的新路', '山村的新路-某某日报-某某网'],
    ['loses the name of its column', '让山里的路更宽', '让山里的路更宽（治理者谈）'],
    ['keeps brackets that say what it is', '青石县发展规划（摘要）', '青石县发展规划（摘要）'],
    [
      'stands below the name of the series',
      '把水利办成民心工程',
      '全县水利工作会议交流发言',
      '把水利办成民心工程',
      '青石县水利局局长  王一民',
    ],
    ['leaves the subtitle out', '山村的新路', '山村的新路', '——青石县农村公路建设见闻'],
    [
      'of a decree is that of what it enacts',
      '青石山保护条例',
      '青石省人民政府令',
      '第12号',
      `《青石山保护条例》${body.trim()}`,
      '省长　王一民',
      '2022年3月5日',
      '青石山保护条例',
    ],
    ['in Markdown loses its marks', '青石县春耕备耕有序推进', '## 青石县春耕备耕有序推进', ''],
  ]
  test.each(titles)('%s', (_, title, ...lines) => expect(metadata(...lines, body, body).title).toBe(title))
  test('is absent when the text begins with its body', () => expect(metadata(body, body).title).toBeUndefined())
})

describe('a date', () => {
  const dates: readonly (readonly [string, string | undefined, ...string[]])[] = [
    ['of the page', '2022-03-05', '某县动态', '2022年03月05日09:15    来源:某某网', body],
    ['with a label', '2022-03-05', '某县动态', '发布日期：2022-03-05 浏览次数：12', body],
    ['of the newspaper', '2022-03-05', '山村的新路', body, '《某某日报》（2022年03月05日 第3版）'],
    ['under the title', '2022-03-05', '在全县水利会议上的讲话', '（2022年3月5日）', body],
    ['of the occasion', '2022-03-05', '政府工作报告', '——2022年3月5日在青石县第十届人民代表大会第一次会议上', body],
    ['of adoption', '2022-03-05', '关于批准财政决算的决议', '（2022年3月5日县十届人大常委会第三次会议通过）', body],
    ['of the signature', '2022-03-05', '关于做好防汛工作的通知', '各乡镇人民政府：', body, '青石县人民政府办公室', '2022年3月5日'],
    ['in Chinese digits', '2004-11-25', '关于做好防汛工作的通知', '各乡镇人民政府：', body, '青石县人民政府', '二〇〇四年十一月二十五日'],
    [
      'that opens the report',
      '2022-03-05',
      '青石县召开水利会议',
      '2022年3月5日，青石县召开水利会议，部署今年的工作，全县干部职工代表参加。',
    ],
    [
      'that opens a history is none',
      undefined,
      '山城二十年',
      '1988年3月5日，青石县获准设立试验区，二十年来面貌一新，群众生活改善。',
      '2008年，全县财政收入达到三亿元，比上年增长百分之八，创历史新高。',
    ],
    ['of a work report is its year', '2022', '2022年青石县政府工作报告', '各位代表：', body],
    ['without a year is none', undefined, '某县动态', '本报青石3月5日电  全县水利会议今天召开，部署今年的工作，全县干部职工代表参加。'],
    ['of an impossible month is none', undefined, '某县动态', '（2022年13月5日）', body],
  ]
  test.each(dates)('%s', (_, date, ...lines) => expect(metadata(...(lines as string[])).date).toBe(date))
})

describe('author and post', () => {
  const authors: readonly (readonly [string, string | undefined, string | undefined, ...string[]])[] = [
    ['in a byline', '王一民', '某省青石县委常委、宣传部长', '山村的新路', '某省青石县委常委、宣传部长  王一民'],
    ['with a spaced name', '王民', '青石县水利局局长', '山村的新路', '青石县水利局局长  王  民'],
    ['under title and date', '王一民', undefined, '在全县水利会议上的讲话', '（2022年3月5日）', '王一民'],
    ['between title and date', '王一民', undefined, '在全县水利会议上的讲话', '王一民', '（2022年3月5日）'],
    ['behind a square', '王一民', undefined, '山村的新路', '□ 王一民'],
    ['behind 文', '王一民', undefined, '山村的新路', '文/王一民'],
    ['are the body below the title', '青石县水利局', undefined, '让小河清起来', '青石县水利局'],
    ['with a label', '王一民', undefined, '山村的新路', '作者：王一民'],
    ['among the fields of a page', '王一民', undefined, '山村的新路', '作者：王一民 时间：2022-03-05 来源：某某网'],
    [
      'in a note, where the post stands for the person',
      '某省青石县委书记',
      '某省青石县委书记',
      '山村的新路',
      body,
      '　　（作者为某省青石县委书记）',
    ],
    ['in a note with the name', '王一民', '青石县县长', '山村的新路', body, '　　（作者王一民系青石县县长）'],
    ['in the title', '王一民', '青石县水利局局长', '青石县水利局王一民局长的讲话'],
    [
      'are the bodies that sign',
      '青石县水利局、青石县财政局',
      undefined,
      '关于做好防汛工作的通知',
      '各乡镇人民政府：',
      body,
      '青石县水利局',
      '青石县财政局',
      '2022年3月5日',
    ],
    ['are the body of the title', '青石县人民政府办公室', undefined, '青石县人民政府办公室关于印发防汛预案的通知', '各乡镇人民政府：'],
    ['of a report sent in', '青石县水利局', undefined, '山村的新路', body, `${body}（青石县水利局）`],
    ['are absent when nobody is named', undefined, undefined, '青石县春耕备耕有序推进'],
  ]
  test.each(authors)('%s', (_, author, post, ...lines) => {
    const read = metadata(...(lines as string[]), ...(lines.length > 2 ? [] : [body]))
    expect([read.author, read.authorPost]).toEqual([author, post])
  })
})

describe('a source', () => {
  const sources: readonly (readonly [string, string | undefined, ...string[]])[] = [
    ['with a label', '某某网-水利频道', '某县动态', '2022年03月05日09:15    来源:某某网-水利频道', body],
    ['run into the next label', '青石县水利局', '某县动态', '来源：青石县水利局发布日期：2022-03-05【浏览字号：大中小】', body],
    ['is the newspaper', '某某日报', '山村的新路', body, '《某某日报》（2022年03月05日 第3版）'],
    ['is the agency', '新华社', '某县动态', '　　新华社某地3月5日电  近日，全县水利会议召开，部署今年的工作，全县干部职工代表参加。'],
    ['is the body that issues', '青石县人民政府', '青石县人民政府关于修路的通告', body],
    ['of data is none', undefined, '某县动态', body, body, '数据来源：青石县统计局'],
  ]
  test.each(sources)('%s', (_, source, ...lines) => expect(metadata(...(lines as string[])).source).toBe(source))
})

test('a speech whose line ends are lost is still read', () => {
  const flat = `在全县水利会议上的讲话（2022年3月5日）王一民同志们：${body.trim().repeat(12)}`
  expect(metadata(flat)).toEqual({ title: '在全县水利会议上的讲话', date: '2022-03-05', author: '王一民' })
})
