/** Words for a request for information. */
export const REQUEST = /信息公开申请|依申请公开|公开申请|申请(?:政府信息)?公开/;
/** Matters of another kind that are received and answered too. */
export const OTHER_MATTERS =
  /投诉|举报|信访|咨询|来信|来电|热线|提案|议案|建议|意见|留言|诉求|案件|案卷|许可|审批|备案|线索|问题|申诉|异议|不服|纠纷|收费|费用|处理费|[村居党厂校财]务公开|培训|会议|公文|文件/;
