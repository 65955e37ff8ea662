import { placeEnd } from './chain.ts'

/**
 * The name we give an organ as the text writes it: without brackets, spaces, 中共 and the outer members of its chain of places, 政府 for 人民政府.
 * What the document as a whole must tell (which 市委?) is left to resolution.
 */
export function organName(written: string): string {
  const bare = written.replace(/[\s\u3000（）()“”"]/g, '').replace(/^中国共产党|^中共(?!中央)/, '')
  const inner = bare.slice(placeEnd(bare))
  return inner
    .replace(
      /^(?:印度|美国|英国|法国|德国|日本|俄罗斯|韩国|加拿大|澳大利亚|新加坡|巴西|南非|意大利|荷兰|瑞士)(?=[\u4e00-\u9fff]{2,}(?:大学|学院|研究所|研究院|公司|集团)$)/,
      '',
    )
    .replace(/人民政府/, '政府')
    .replace(/委员会(?=$)/, (tail) => (/(?:省|市|县|区|州|旗|盟)委员会$/.test(inner) ? '委' : tail))
    .replace(/^人民银行/, '中国人民银行')
    .replace(/人社(?=[厅局]$)/, '人力资源和社会保障')
    .replace(/林草(?=[厅局]$)/, '林业和草原')
}
