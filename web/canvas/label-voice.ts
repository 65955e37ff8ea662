import type { NodeAttributes } from '../../graph/schema.ts'

/** How loudly a label speaks: the picture is read from its documents to its headings to the rest. */
export type Voice = 'loud' | 'plain' | 'soft'

export const fontFamily = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif'

export const fonts: Readonly<Record<Voice, string>> = {
  loud: `600 14px ${fontFamily}`,
  plain: `500 13px ${fontFamily}`,
  soft: `400 12px ${fontFamily}`,
}

export function voiceOf(at: NodeAttributes): Voice {
  if (at.kind === 'document') return at.read ? 'loud' : 'soft'
  return at.kind === 'measure' && at.measureKind === 'heading' ? 'plain' : 'soft'
}
