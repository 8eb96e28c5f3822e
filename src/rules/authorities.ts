/** The documents that rules rest on, as findings and documentation cite them. */
export const AUTHORITIES = {
  form: '国办公开办函〔2021〕30号',
  formNote: '国办公开办函〔2021〕30号，表三勾稽关系',
  article49: '政府信息公开条例第四十九条',
  article50: '政府信息公开条例第五十条',
  fees: '国办函〔2020〕109号',
  legislation: '立法法第九十一条、第九十三条',
} as const;
