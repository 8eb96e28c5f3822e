import type { Form } from './form';

/** The form in force for reports on 2021 and later. */
export const EDITION_2021 = {
  authority: '国办公开办函〔2021〕30号',
  proactiveDisclosure: [
    {
      article: ['第二十条第（一）项'],
      columns: {
        issued: { labels: ['本年制发件数', '本年制发件', '制发件数'], unit: 'count' },
        repealed: { labels: ['本年废止件数', '本年废止件', '废止件数'], unit: 'count' },
        inForce: { labels: ['现行有效件数', '现行有效件'], unit: 'count' },
      },
      rows: {
        rules: ['规章'],
        normativeDocuments: ['行政规范性文件', '规范性文件'],
      },
    },
    {
      article: ['第二十条第（五）项'],
      columns: {
        decisions: { labels: ['本年处理决定数量', '本年度处理决定数量'], unit: 'count' },
      },
      rows: { licensing: ['行政许可'] },
    },
    {
      article: ['第二十条第（六）项'],
      columns: {
        decisions: { labels: ['本年处理决定数量', '本年度处理决定数量'], unit: 'count' },
      },
      rows: { penalties: ['行政处罚'], coercion: ['行政强制'] },
    },
    {
      article: ['第二十条第（八）项'],
      columns: {
        amount: {
          labels: [
            '本年收费金额（单位：万元）',
            '本年收费金额（单位：万元，保留4位小数）',
            '本年收费金额',
            '本年度收费金额',
          ],
          unit: 'amount',
        },
      },
      rows: { fees: ['行政事业性收费', '行政事业型收费'] },
    },
  ],
  requests: {
    received: ['一、本年新收政府信息公开申请数量', '一、本年新收政府信息公开申请数'],
    carriedOver: ['二、上年结转政府信息公开申请数量', '二、上年结转政府信息公开申请数'],
    outcomes: {
      labels: ['三、本年度办理结果', '三、本年办理结果'],
      rows: {
        granted: ['（一）予以公开'],
        partiallyGranted: [
          '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
          '（二）部分公开',
        ],
        refused: {
          labels: ['（三）不予公开'],
          rows: {
            stateSecret: ['1.属于国家秘密'],
            prohibitedByLaw: ['2.其他法律行政法规禁止公开'],
            securityAndStability: ['3.危及“三安全一稳定”'],
            thirdPartyRights: ['4.保护第三方合法权益'],
            internalAffairs: ['5.属于三类内部事务信息'],
            deliberativeProcess: ['6.属于四类过程性信息'],
            enforcementFile: ['7.属于行政执法案卷'],
            administrativeInquiry: ['8.属于行政查询事项'],
          },
        },
        unavailable: {
          labels: ['（四）无法提供'],
          rows: {
            notHeld: ['1.本机关不掌握相关政府信息'],
            requiresCreation: ['2.没有现成信息需要另行制作'],
            unclear: ['3.补正后申请内容仍不明确'],
          },
        },
        notProcessed: {
          labels: ['（五）不予处理'],
          rows: {
            petition: ['1.信访举报投诉类申请'],
            duplicate: ['2.重复申请'],
            publication: ['3.要求提供公开出版物'],
            excessive: ['4.无正当理由大量反复申请'],
            confirmation: [
              '5.要求行政机关确认或重新出具已获取信息',
              '5.要求行政机关确认或重新出具已取得信息',
            ],
          },
        },
        other: {
          labels: ['（六）其他处理'],
          rows: {
            correctionOverdue: ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
            feeOverdue: [
              '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
            ],
            other: ['3.其他'],
          },
        },
        total: ['（七）总计', '（七）合计'],
      },
    },
    carriedForward: ['四、结转下年度继续办理'],
  },
  disputes: {
    reconsideration: ['行政复议'],
    litigation: {
      labels: ['行政诉讼'],
      rows: {
        direct: ['未经复议直接起诉'],
        afterReconsideration: ['复议后起诉'],
      },
    },
  },
} as const satisfies Form;
