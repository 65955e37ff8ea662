import { committeeDepartments, departmentFields, innerUnits } from '../../../lexicon/organs.ts'
import type { ExtractionContext } from '../../extractor.ts'
import { wordEndingAt } from './scan.ts'

const unit = new RegExp(`^(?:${[...innerUnits, ...committeeDepartments].sort((a, b) => b.length - a.length).join('|')})`)
const governmentDepartment = new RegExp(`^(?:${[...departmentFields].sort((a, b) => b.length - a.length).join('|')})(?:委员会|办公室|局)`)
const namedUnit = /^[\u4e00-\u9fff]{1,10}?(?:处|科|司|中心|站|支队|大队)/

/** Takes a unit inside the body that ends at `end` into its name: 卫计委+办公室, 农业农村局+种植业科, 商务局+电商中心, 公司+党委. */
export function withInnerUnit(context: ExtractionContext, end: number): number {
  const { text } = context.document
  // 人民政府国有资产监督管理委员会: a department of the government that its name gives in full.
  const department = end > 1 && text.startsWith('政府', end - 2) ? governmentDepartment.exec(text.slice(end, end + 24)) : null
  if (department) return end + department[0].length
  const after = text.slice(end, end + 9)
  const known = unit.exec(after)
  if (known && !/^织/.test(after.slice(known[0].length)) && !/^(?:办|农|外)$/.test(known[0])) return end + known[0].length
  const named = namedUnit.exec(after)
  if (
    !named ||
    /[的和、与在对把将为是向及等有到以被就已内建办]|[局长员网镇乡村位地]|[省市县区]中心|负责|主任|书记|成立|打造/.test(named[0]) ||
    named[0].length < 2
  )
    return end
  return wordEndingAt(context, end + named[0].length) >= 0 && !/^[长员级所研]/.test(text.slice(end + named[0].length))
    ? end + named[0].length
    : end
}
