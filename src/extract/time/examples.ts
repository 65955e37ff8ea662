/** Dates and periods as they are read in a document of 8 January 2018; undefined is vague, null an open end. */
export interface TimeExample {
  readonly from: string | null | undefined
  readonly to: string | null | undefined
  readonly texts: readonly string[]
}

export const documentDate = '2018-01-08'

const time = (from: string | null | undefined, to: string | null | undefined, ...texts: string[]): TimeExample => ({ from, to, texts })

export const examples: readonly TimeExample[] = [
  time('2016-02', '2016-02', '⟦2016年2月⟧，代表团来访。', '⟦二〇一六年二月⟧，代表团来访。', '⟦２０１６年２月⟧，代表团来访。'),
  time('2014', null, '⟦2014年以来⟧共选派干部。', '从⟦2014年起⟧实行。'),
  time('2020-12', '2020-12', '到⟦2020年底⟧完成。', '到⟦2020年末⟧完成。', '到⟦2020年年底⟧完成。'),
  time(null, '2016-06', '⟦2016年6月底前⟧，各地完成任务。'),
  time('2017', '2017', '⟦去年⟧收入增长。'),
  time('2018', '2018', '⟦今年⟧继续推进。'),
  time('2017-01', '2017-06', '⟦去年上半年⟧产值增长。', '⟦2017年上半年⟧产值增长。'),
  time('2016', '2018', '⟦2016年至2018年⟧，每年投入。', '⟦2016—2018年⟧，每年投入。'),
  time('2012-11', null, '⟦党的十八大以来⟧，面貌改变。'),
  time('2021', '2025', '⟦“十四五”期间⟧，新建学校。', '⟦“十四五”时期⟧，新建学校。'),
  time('2010', '2018', '⟦近8年⟧，产量上升。'),
  time('2012', '2012', '⟦6年前⟧，他回到家乡。'),
  time(undefined, undefined, '⟦近年来⟧，产业壮大。', '⟦这几年⟧，产业壮大。', '⟦上世纪80年代初期⟧，这里荒凉。'),
  time('2018-11-19', '2018-11-19', '⟦2018年11月19日⟧发布。'),
]

export const silent: readonly string[] = [
  '每年召开一次会议。',
  '当前形势复杂。',
  '实施三年行动计划。',
  '工期为10个月。',
  '第二年奖励减半。',
]
