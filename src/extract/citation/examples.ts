/** Works that are cited; the brackets ⟦⟧ show the span. */
export const examples: readonly string[] = [
  '学习《⟦摆脱贫困⟧》一书。',
  '印发《⟦关于印发〈管理办法〉的通知⟧》。',
  '⟦党的二十大报告⟧提出了要求。',
  '贯彻⟦政府工作报告⟧的部署。',
  '某县关于印发⟦乡村建设三年工作安排⟧的通知',
  '实施好⟦民法典⟧，落实⟦“十四五”规划⟧。',
  '列入⟦国家特产名品目录⟧的企业',
  '县里下发“⟦村级减负责任清单⟧”。',
]

export const silent: readonly string[] = [
  '实施“头雁工程”。',
  '他作了报告。',
  '宣传政府采购法律法规，完善公司法人治理。',
  '全面推行清单管理。',
]
