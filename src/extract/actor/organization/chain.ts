const member = /^[\u4e00-\u9fff]{2,7}?(?:自治区|自治州|自治县|街道|省(?!级)|市(?!场|民|政)|州|盟|县(?!域|级)|区(?!域)|旗|镇|乡(?!村))/

/** Where the last member of the chain of places that opens a name starts: 3 in 江州省青河市委. */
export function placeEnd(name: string): number {
  let start = 0
  for (let depth = 0; depth < 5; depth++) {
    const head = member.exec(name.slice(start))
    const rest = head ? name.slice(start + head[0].length) : ''
    if (
      !head ||
      /^(?:农业|农村|乡村|城乡|住房|市场|市政|社区|县域|城市|村镇)/.test(rest) ||
      !/^[\u4e00-\u9fff]{1,6}?(?:自治[区州县]|街道|社区|新区|[市州盟县区旗镇乡村])(?!委会)/.test(rest) ||
      /^(?:委|政府|人民|(?!.{1,6}(?:街道|社区))[^市县区镇乡村]{0,6}(?:局|厅|委|部|院|办))/.test(rest)
    )
      return start
    start += head[0].length
  }
  return start
}
