import type { MeasureStatus } from '../../annotation/mention.ts'

/** What must be read as an act, and in which mood: short documents, the brackets show the span. */
export interface MeasureExample {
  readonly title: string
  readonly status: MeasureStatus
  readonly texts: readonly string[]
}

export const examples: readonly MeasureExample[] = [
  {
    title: '霞浦县组织干部驻村帮扶见成效',
    status: 'done',
    texts: [
      '去年，霞浦县⟦选派干部40名驻村帮扶⟧。',
      '近年来，霞浦县⟦先后建成村级服务站12个⟧。',
      '霞浦县⟦组织专家为农户开展技术培训⟧。',
      '县财政局⟦从内部管理入手，建立三级审核制度⟧。',
    ],
  },
  {
    title: '霞浦县乡村建设三年行动方案',
    status: 'planned',
    texts: ['⟦选派干部驻村帮扶⟧。', '⟦建设村级服务站12个⟧。', '⟦组织专家为农户开展技术培训⟧。'],
  },
  {
    title: '霞浦县乡村建设三年行动方案',
    status: 'required',
    texts: [
      '各乡镇要⟦建立工作台账⟧。',
      '各乡镇应当⟦按月报送工作进展⟧。',
      '企业必须⟦建立工作台账⟧。',
      '新闻战线要⟦以强信心为重点加强正面宣传⟧。',
    ],
  },
  { title: '霞浦县产业扶持办法', status: 'encouraged', texts: ['⟦鼓励企业吸纳贫困户就业⟧。'] },
  { title: '霞浦县产业扶持办法', status: 'prohibited', texts: ['⟦严禁截留补助资金⟧。'] },
]

/** What holds no act: effects, opinions, background. */
export const silent: readonly string[] = [
  '霞浦县位于山区。',
  '群众的幸福感明显增强。',
  '发展集体经济意义重大。',
  '全县粮食产量达到12万吨。',
  '建立联席会议制度，有利于形成合力。',
  '成立联合党委，是推进共富的积极探索。',
  '只有建强支部，才能带富群众。',
  '一些地方资金使用不公开。',
  '该村获评省级示范村。',
  '县财政局牵头、县民政局配合。',
  '县域特色产业加快发展。',
  '教育更加公平优质。',
  '各项事业取得新进展。',
]
