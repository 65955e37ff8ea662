/** What the person rules find: the name, and texts whose brackets show the span. Persons and events are invented, but for leaders. */
export interface PersonExample {
  readonly name: string
  readonly texts: readonly string[]
  /** The document's date, where a title needs it. */
  readonly date?: string
}

export const examples: readonly PersonExample[] = [
  {
    name: '王建国',
    texts: [
      '双桥村党支部书记⟦王建国⟧说，村里有了产业',
      '村民⟦王建国⟧告诉记者',
      '“日子好起来了。”⟦王建国⟧说。',
      '⟦王建国⟧同志主持会议',
      '县长⟦王建国⟧带队调研',
    ],
  },
  { name: '李毅', texts: ['白云县委书记  ⟦李  毅⟧', '白云县委书记⟦李毅⟧介绍'] },
  { name: '欧阳明', texts: ['局长⟦欧阳明⟧表示', '⟦欧阳明⟧先生到场'] },
  { name: '约翰·史密斯', texts: ['著名学者⟦约翰·史密斯⟧认为'] },
  { name: '次仁多吉', texts: ['乡党委副书记⟦次仁多吉⟧说'] },
  { name: '乌兰其其格', texts: ['检察长⟦乌兰其其格⟧作报告'] },
  { name: '刘广明', texts: ['青河市财政局⟦刘广明⟧局长到会', '“真好！”⟦刘广明⟧由衷地说。'] },
  { name: '卡玛罗维奇', texts: ['大学教授⟦卡玛罗维奇⟧指出'] },
  { name: '习近平', texts: ['⟦习近平⟧总书记指出', '以⟦习近平⟧同志为核心的党中央'] },
  { name: '习近平', date: '2017-05', texts: ['⟦总书记⟧强调，要精准发力', '牢记⟦习总书记⟧的嘱托'] },
  { name: '胡锦涛', date: '2006-03', texts: ['⟦总书记⟧强调，要科学发展'] },
  { name: '青河市委组织部相关负责人', texts: ['青河市委组织部⟦相关负责人⟧说'] },
  { name: '白云县委书记', texts: ['（作者为白云县委⟦书记⟧）'] },
]

/** Texts in which the rules find no person. */
export const silent: readonly string[] = [
  '习近平新时代中国特色社会主义思想',
  '坚持毛泽东思想、邓小平理论',
  '推动高质量发展，加强金融支持',
  '种植马铃薯和温室大棚',
  '书记高度重视，亲自部署',
  '干部常年驻村，群众热情高涨',
  '一位村民说，日子越来越好',
  '记者在现场看到',
  '乡村振兴局主任办公会研究决定',
  '让群众都能受益，让农民富起来',
  '专家和学者出席会议',
  '林药、林禽、林菌等林下经济发展起来',
  '党委书记、副书记、委员等出席会议',
]
