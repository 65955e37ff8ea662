import type { EdgeKind, NodeKind } from '../../graph/schema.ts'
import type { ActorKind, Bound, Change, FigureStatus, MeasureStatus, MentionType } from '../../src/annotation/mention.ts'
import type { LoadProblem } from '../data/problem.ts'
import type { Column, Tab } from '../state/state.ts'

const number = (value: number) => value.toLocaleString('zh-CN')

const parts: Record<Extract<LoadProblem, { code: 'skipped' }>['what'], string> = {
  document: '份文件',
  mention: '处标注',
  node: '个节点',
  edge: '条关系',
}

function problem(it: LoadProblem): string {
  switch (it.code) {
    case 'missing':
      return `在 ${it.address} 没有找到图谱文件（服务器答复 ${it.status}）。请选择或拖入一个 graph.json。`
    case 'unreachable':
      return `无法读取 ${it.address}：${it.detail}。请确认 gangmu view 仍在运行，或拖入一个 graph.json。`
    case 'empty':
      return '文件是空的。请用 gangmu build 重新生成 graph.json。'
    case 'truncated':
      return `文件不完整：在第 ${number(it.byte)} 字节处中断（位于 ${it.inside || '文件开头'}）。下面只显示完好的部分，请重新复制或用 gangmu build 重新生成。`
    case 'noJson':
      return it.byte < 0 ? '文件不是有效的 JSON，无法读取。' : `文件不是有效的 JSON：第 ${number(it.byte)} 字节处有错误。`
    case 'foreign':
      return '这不是纲目的图谱文件（缺少 "format": "gangmu-graph"）。请选择 gangmu build 生成的 graph.json。'
    case 'version':
      return `图谱文件的版本是 ${it.found}，这里只能读版本 1。请用同一版本的纲目重新生成。`
    case 'nothing':
      return '文件里没有可以显示的节点或文件。'
    case 'skipped':
      return `有 ${number(it.count)} ${parts[it.what]}不符合格式，已略过（例如 ${it.example}）。`
  }
}

const kinds: Record<NodeKind, string> = { document: '文件', measure: '举措', actor: '主体', place: '地点', figure: '数字' }
const mentionTypes: Record<MentionType, string> = { ...kinds, time: '时间' }
const relations: Record<EdgeKind, string> = {
  sets_out: '提出',
  part_of: '从属',
  carried_out_by: '实施主体',
  directed_at: '面向对象',
  located_in: '实施地点',
  measured_by: '数量指标',
  counts: '计数对象',
  holds_post_in: '任职',
  within: '位于',
  cites: '引用',
  says: '讲到',
  belongs_to: '属地',
}
/** What stands at the other end: of an edge that leaves the node, and of one that comes in. */
const ends: Record<EdgeKind, { out: string; in: string }> = {
  sets_out: { out: '提出的举措', in: '出自文件' },
  part_of: { out: '上级举措', in: '下属举措' },
  carried_out_by: { out: '实施主体', in: '负责实施的举措' },
  directed_at: { out: '面向对象', in: '受益于或涉及的举措' },
  located_in: { out: '实施地点', in: '在此实施的举措' },
  measured_by: { out: '数量指标', in: '所量化的举措' },
  counts: { out: '计数对象', in: '相关数量' },
  holds_post_in: { out: '任职单位', in: '任职人员' },
  within: { out: '上级地区', in: '所辖地区' },
  cites: { out: '引用的文件', in: '引用它的举措' },
  says: { out: '讲到的举措', in: '讲话人' },
  belongs_to: { out: '所属地区', in: '当地机构' },
}
const bounds: Record<Bound, string> = { exact: '确数', approx: '约数', min: '至少', max: '至多', range: '范围' }
const changes: Record<Change, string> = { increase: '增加', decrease: '减少' }
const statuses: Record<FigureStatus, string> = { actual: '实际', target: '目标', norm: '标准', baseline: '基期' }
const measureStatuses: Record<MeasureStatus, string> = {
  done: '已做',
  planned: '计划',
  required: '要求',
  encouraged: '鼓励',
  prohibited: '禁止',
}
const actorKinds: Record<ActorKind, string> = { person: '人物', organization: '机构', group: '群体' }
const tabs: Record<Tab, string> = { graph: '图谱', outline: '纲目', reader: '原文', figures: '数字' }
const columns: Record<Column, string> = {
  value: '数值',
  unit: '单位',
  of: '所指',
  bound: '界限',
  change: '变化',
  status: '性质',
  time: '时间',
  scope: '范围',
  document: '文件',
  sentence: '原句',
}
const placeLevels: Record<string, string> = {
  country: '国家',
  region: '大区',
  province: '省级',
  prefecture: '地级',
  county: '县级',
  township: '乡级',
  village: '村级',
  other: '其他',
}

/** The interface in Chinese; its type is what every language must say. */
export const zh = {
  name: '纲目',
  tagline: '政策文件知识图谱',
  problem,
  kinds,
  mentionTypes,
  relations,
  ends,
  bounds,
  changes,
  statuses,
  measureStatuses,
  actorKinds,
  tabs,
  columns,
  placeLevels,
  skip: '跳到内容',
  fault: (detail: string) => `查看器出错了：${detail}。请重新载入页面；如果再次出现，请把这句话告诉我们。`,
  close: '关闭',
  more: (count: number) => `再显示 ${number(count)} 项`,
  open: {
    button: '打开文件',
    drop: '松开鼠标，打开图谱文件',
    title: '打开一个图谱',
    hint: '把 graph.json 拖到这里，或从磁盘选择。文件只在本机读取，不会上传。',
  },
  loading: {
    title: '正在读取图谱',
    progress: (loaded: string, total: string | null) => (total ? `${loaded} / ${total}` : loaded),
    arranging: '正在检查和排列…',
  },
  language: { label: '语言', other: 'English', otherTag: 'en' },
  theme: { toDark: '切换到深色', toLight: '切换到浅色' },
  views: '视图',
  search: {
    label: '搜索',
    placeholder: '搜索名称、标签或原句（按 / 键）',
    none: '没有找到。换个词试试，或少写几个字。',
    results: (count: number) => `${number(count)} 项结果`,
    inSentence: '原句中',
    hidden: '已被筛选隐藏',
  },
  filters: {
    title: '筛选',
    only: '仅',
    onlyThis: (name: string) => `仅显示“${name}”，再按一次显示全部`,
    kinds: '种类',
    relations: '关系',
    documents: '文件',
    clear: '全部显示',
    show: (name: string) => `显示${name}`,
    find: '查找文件',
    all: '未选时显示全部文件',
    loose: '没有关系的节点',
    summary: (nodes: number, edges: number) => `显示 ${number(nodes)} 个节点、${number(edges)} 条关系`,
  },
  canvas: {
    label: (nodes: number, edges: number) => `图谱：${number(nodes)} 个节点，${number(edges)} 条关系`,
    help: '方向键移到相邻节点，加减键缩放，0 键看全图，按住 Shift 再按方向键平移，Esc 取消选择。',
    controls: '缩放',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '看全图',
    empty: '筛选后没有可显示的节点。',
    noWebGl: '这个浏览器没有启用 WebGL，画不出图谱。搜索、纲目、原文和数字仍可使用。',
  },
  details: {
    title: '详情',
    gone: '图谱中没有所选的内容。它可能来自另一份图谱。',
    hidden: '该内容被当前的筛选隐藏。',
    showAll: '全部显示',
    attributes: '属性',
    neighbours: '关联',
    evidence: '依据',
    evidenceCount: (count: number) => `${number(count)} 句`,
    noEvidence: '图谱文件没有给出依据。',
    readHere: '在原文中打开',
    edge: '查看这条关系及其依据',
    locate: '在图谱中查看',
    readDocument: '阅读全文',
    name: '名称',
    status: '性质',
    kind: '类型',
    level: '层级',
    levelOf: (level: number) => `第 ${level} 级`,
    heading: '标题',
    action: '行动',
    times: '时间',
    value: '数值',
    exact: '精确值',
    of: '所指',
    bound: '界限',
    change: '变化',
    scope: '范围',
    code: '行政区划代码',
    title_: '职务',
    role: '分工',
    roles: { lead: '牵头', support: '配合' },
    date: '日期',
    source: '来源',
    author: '作者',
    authorPost: '作者职务',
    aboutPlace: '所述地区',
    cited: '仅被引用，未读入全文',
    weight: '提及次数',
    confidence: '可信度',
    sure: { high: '高', middle: '中', low: '低' },
    rules: '识别规则',
    from: '起点',
    to: '终点',
  },
  reader: {
    pick: '选择文件',
    none: '图谱文件里没有原文。',
    gone: '图谱中没有这份文件。',
    legend: '标注',
    text: (title: string) => `《${title}》全文；用左右方向键在标注之间移动`,
    characters: (count: number) => `${number(count)} 字`,
  },
  outline: {
    none: '没有举措。检查筛选，或在纲目之外的视图查看。',
    expand: '展开',
    collapse: '收起',
    expandAll: '全部展开',
    collapseAll: '全部收起',
    aim: '面向',
    count: (count: number) => `${number(count)} 项举措`,
  },
  figures: {
    filter: '按文字筛选',
    allUnits: '全部单位',
    bare: '（无单位）',
    allStatuses: '全部性质',
    exported: '导出 CSV',
    count: (shown: number, all: number) => (shown === all ? `${number(all)} 个数字` : `${number(shown)} / ${number(all)} 个数字`),
    none: '没有符合条件的数字。',
    sortBy: (column: string) => `按${column}排序`,
    unit: '单位',
    status: '性质',
    table: '数字表',
    exact: '精确值',
  },
}

export type Words = typeof zh
