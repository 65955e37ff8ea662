import { describe, expect, test } from 'vitest'
import { cites } from '../../../src/relate/cites.ts'
import { within } from '../../../src/relate/within.ts'
import { found } from './marked.ts'

describe('cites', () => {
  test.each([
    ['{p青石县}{m印发《{d护林办法}》}', ['印发《护林办法》 → 护林办法']],
    ['{m修订《{d村规}》和《{d民约}》}', ['修订《村规》和《民约》 → 村规', '修订《村规》和《民约》 → 民约']],
    ['按照《{d护林办法}》，{m划定林区}', ['划定林区 → 护林办法']],
    ['依据《{d预算法}》规定，全县{m公开账目}，{m接受监督}', ['公开账目 → 预算法']],
  ])('%s', (text, expected) => expect(found(cites, text)).toEqual(expected))

  test.each(['《{d护林办法}》指出，山林是根本。{m划定林区}。', '读了《{d护林办法}》的人很多，{m划定林区}。'])('stays silent: %s', (text) =>
    expect(found(cites, text)).toEqual([]),
  )
})

describe('within', () => {
  test.each([
    ['{p柳溪村}位于{p青石县}东部', ['柳溪村 → 青石县']],
    ['{p柳溪村}，地处{p白鹿镇}', ['柳溪村 → 白鹿镇']],
    ['{p白鹿镇}下辖{p柳溪村}', ['柳溪村 → 白鹿镇']],
  ])('%s', (text, expected) => expect(found(within, text)).toEqual(expected))

  test.each(['{p柳溪村}和{p白鹿镇}', '{p柳溪村}的游客来自{p青石县}'])('stays silent: %s', (text) => expect(found(within, text)).toEqual([]))
})
