import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/parse';
import type { Edit } from '../../src/rules/documentation';
import { validateReport } from '../../src/validate';
import { edited } from '../support/edit';

/**
 * The tables of the example report: received 9 (natural persons 6, enterprises 2, legal services 1),
 * carried over 1, granted 4, partially 1, refused 2, unavailable 1, not processed 1, total 9, carried
 * forward 1; reconsiderations 2 (upheld 1, pending 1), lawsuits 1 (other, after reconsideration);
 * documents issued 2, repealed 1, in force 5; licences 12, penalties 3, fees 0.85.
 */
const SILENT: readonly Edit[] = [
  [
    '全年制发行政规范性文件2件，废止1件。全年共发布信息120条，其中门户网站发布80条，公开栏发布40条。',
    '按时公开。',
  ],
  ['因政府信息公开被申请行政复议2件，被提起行政诉讼1件。全年作出行政处罚决定3件。', '有人监督。'],
];
const REQUESTS =
  '全年共收到政府信息公开申请9件，上年结转1件；办结9件，其中予以公开4件，部分公开1件，结转下年度1件。';

/** What the prose rules find in a report whose only figures in prose are those of one sentence. */
function mismatches(sentence: string, ...edits: Edit[]): string[] {
  const report = parseReport(edited([...edits, ...SILENT, [REQUESTS, sentence]]));
  return validateReport(report)
    .findings.filter(({ ruleId }) => ruleId.startsWith('narrative'))
    .map(({ path, actual }) => `${path} ${actual}`);
}

const COUNTY: Edit = ['清溪县柳塘镇人民政府2023年', '清溪县人民政府2023年'];
const BUREAU: Edit = ['清溪县柳塘镇人民政府2023年', '清溪县民政局2023年'];

const RECEIVED = 'requests.received.total';
const NATURAL = 'requests.received.naturalPerson';

describe('says nothing of', () => {
  test.each([
    // equal
    ['2023年，我镇共收到政府信息公开申请9件，均已按期答复。'],
    ['全年受理政府信息公开申请 9 件（其中网上申请 7 件、信函申请 2 件）。'],
    ['本年度共收到公民、法人和其他组织递交的政府信息公开申请9件。'],
    ['本年新收申请9件，上年结转1件，共10件。'],
    ['共收到依申请公开申请九件，答复九件。'],
    ['收到信息公开申请９件。'],
    ['共受理依申请公开事项10件（含上年结转1件）。'],
    ['新收和上年结转政府信息公开申请共10件。'],
    ['收到政府信息公开申请，共计9件。'],
    ['收到政府信息公开申请9件，其中自然人6件、法人或其他组织3件。'],
    ['收到申请9件，其中自然人申请6件，商业企业申请2件，法律服务机构申请1件。'],
    [
      '2023年收到9件政府信息公开申请，4件予以公开，1件部分公开，2件不予公开，1件无法提供，1件不予处理。',
    ],
    ['共办理政府信息公开申请9件，结转下一年1件。'],
    ['答复9件（含上年度结转1件，另有1件顺延到下年度）。'],
    // negated, but of another thing
    ['收到政府信息公开申请9件，未收到对答复不服的投诉举报。'],
    ['依申请公开工作有序开展，未发生逾期答复申请的情况。'],
    ['申请人未收到答复的，可来电查询。'],
    ['未收取依申请公开费用。'],
    ['对没有申请条件的群众提供代办服务。'],
    ['无正当理由大量反复申请、无法提供等情形依法答复。'],
    ['没有因申请答复引起的信访问题。'],
    ['将努力做到无行政复议、无行政诉讼。'],
    ['未发生因信息公开引发的行政诉讼败诉情况。'],
    // approximate
    ['收到政府信息公开申请近10件。'],
    ['收到政府信息公开申请约9件。'],
    ['收到政府信息公开申请5件以上。'],
    ['收到政府信息公开申请超过8件。'],
    ['收到政府信息公开申请不足10件。'],
    // another year
    ['2022年收到政府信息公开申请7件，2023年收到9件。'],
    ['上年收到政府信息公开申请7件。'],
    ['去年同期收到政府信息公开申请7件。'],
    ['2022年，收到政府信息公开申请7件。全部按期答复，其中予以公开5件。'],
    ['2021年以来累计收到政府信息公开申请30件。'],
    ['2021年以来，我镇共收到政府信息公开申请30件。'],
    ['近三年共收到政府信息公开申请30件。'],
    ['收到政府信息公开申请9件，较2022年的7件增加2件。'],
    ['收到政府信息公开申请9件，比上年多2件。'],
    ['2024年1月收到政府信息公开申请3件。'],
    ['上半年收到政府信息公开申请4件。'],
    ['平均每月收到政府信息公开申请1件。'],
    // percentages
    ['政府信息公开申请量同比增长28.6%，按期答复率100%。'],
    ['收到政府信息公开申请9件，同比上升28%，网上申请占77.8%。'],
    // parts
    ['通过网络收到政府信息公开申请7件。'],
    ['收到涉及土地征收的政府信息公开申请3件。'],
    ['收到政府信息公开申请9件，其中涉及社会保障3件，涉及土地4件。'],
    ['收到政府信息公开申请9件，其中当面申请2件，网络申请7件。'],
    ['按期答复政府信息公开申请7件，延期答复2件。'],
    // other things
    ['收到群众来信12件、咨询电话35件，全部办理。'],
    ['受理信访事项5件，办结5件。'],
    ['全年举办依申请公开培训3次，印发申请指南200份。'],
    ['办理人大代表建议4件、政协提案3件。'],
    ['全年共办理行政复议案件7件。'],
    ['向申请人提供材料15份。'],
    ['依申请公开3件。'],
    ['第三件申请正在办理。'],
    ['建立一件一档，同一件申请不重复受理。'],
    ['张贴政府信息公开申请流程图12份。'],
    ['设立政府信息公开申请受理点3个，制定政府信息公开申请答复模板5件。'],
    ['收到政府信息公开申请答复意见5件。'],
    ['全年印发文件56件，其中主动公开48件，依申请公开5件，不予公开3件。'],
    ['未收到上级转办的政府信息公开申请。'],
    ['截至2023年底，累计受理政府信息公开申请36件。'],
    ['2023年上半年，收到政府信息公开申请4件。'],
    ['无一件申请逾期，没有一例行政复议被纠正。'],
    ['计划制定规范性文件5件。'],
    ['制定规范性文件管理办法1件，行政处罚裁量基准6件。'],
    ['收到申请10件（含上年结转1件），其中公开6件。'],
    ['2022年结转1件，结转2024年办理1件。'],
    ['政府信息公开行政复议调解1件，复议机关受理1件。'],
    // bodies
    ['县政府收到政府信息公开申请3件，各部门收到6件。'],
    ['镇直各单位收到政府信息公开申请5件。'],
    ['县自然资源局收到政府信息公开申请4件。'],
    ['下属各站所收到政府信息公开申请2件。'],
    // disputes
    ['政府信息公开行政复议2件，其中结果维持1件，尚未审结1件；行政诉讼1件，其他结果1件。'],
    ['因政府信息公开被申请行政复议2起，被提起行政诉讼1起。'],
    ['政府信息公开行政复议、行政诉讼共3件。'],
    // documents, decisions
    ['制发行政规范性文件2件，废止1件，现行有效5件。'],
    ['主动公开规范性文件8件，解读6件。'],
    ['审核规范性文件4件，备案3件，清理规范性文件10件。'],
    ['修订规章制度5项，制作图解3件。'],
    ['公示行政许可和行政处罚信息45条。'],
    ['公开行政许可事项30项、行政处罚事项18项。'],
    ['办理行政许可12件，作出行政处罚决定3件，行政事业性收费0.85万元。'],
    ['没有制定规章。'],
    ['行政事业性收费8500元。'],
    // published
    ['全年发布信息100条，其中政策类60条。'],
    ['全年发布信息100条，其中政策类60条、动态类40条，视频3期。'],
    ['公开信息50条，包含通知类共20条；公示类共18条；其他类12条。'],
    ['公开信息50条，包括通知类20条、公示类18条等。'],
    ['发布信息100余条，其中网站90条，公开栏30条。'],
    ['发布信息100条，其中网站60条、公众号40条，解读材料12条，同比增长5%。'],
  ])('%s', (sentence) => {
    expect(mismatches(sentence)).toEqual([]);
  });

  test.each([
    ['2023年，全县共收到政府信息公开申请9件，其中县政府3件，各部门4件，各乡镇2件。', COUNTY],
    ['县政府收到政府信息公开申请3件，各部门收到6件。', COUNTY],
    ['县政府本级收到政府信息公开申请3件。', COUNTY],
    ['全县民政系统共收到政府信息公开申请23件，我局收到9件。', BUREAU],
    ['全县共收到政府信息公开申请230件。', BUREAU],
  ])('%s (of %j)', (sentence, agency) => {
    expect(mismatches(sentence, agency)).toEqual([]);
  });
});

describe('finds', () => {
  test.each([
    ['2023年，我镇共收到政府信息公开申请8件。', `${RECEIVED} 8`],
    ['全年收到公民、法人或者其他组织政府信息公开申请12件，均已办结。', `${RECEIVED} 12`],
    ['本镇受理政府信息公开申请８件。', `${RECEIVED} 8`],
    ['共收到依申请公开申请三件。', `${RECEIVED} 3`],
    ['共收到申请十二件。', `${RECEIVED} 12`],
    ['2023年，柳塘镇收到政府信息公开申请2件。', `${RECEIVED} 2`],
    ['镇政府收到政府信息公开申请2件。', `${RECEIVED} 2`],
    ['收到政府信息公开申请，共计7件。', `${RECEIVED} 7`],
    ['收到7件政府信息公开申请。', `${RECEIVED} 7`],
    ['依申请公开情况：2023年共受理7件。', `${RECEIVED} 7`],
    ['政府信息公开申请数量为7件。', `${RECEIVED} 7`],
    ['2022年收到政府信息公开申请9件，2023年收到7件。', `${RECEIVED} 7`],
    ['收到政府信息公开申请7件，同比下降12.5%，比上年少1件。', `${RECEIVED} 7`],
    ['2023年未收到政府信息公开申请。', `${RECEIVED} 0`],
    ['2023年没有收到公民、法人等递交的政府信息公开申请。', `${RECEIVED} 0`],
    ['本年度无依申请公开情况。', `${RECEIVED} 0`],
    ['全年收到政府信息公开申请0件。', `${RECEIVED} 0`],
    ['收到的7件申请中，自然人申请6件。', `${RECEIVED} 7`],
    ['办理答复11件，其中：予以公开4件；部分公开1件。', 'requests.outcomes.total 11'],
    ['2023年上半年收到4件，全年收到政府信息公开申请7件。', `${RECEIVED} 7`],
    ['今年以来，我镇共收到政府信息公开申请7件。', `${RECEIVED} 7`],
    ['2023年我镇共收到通过网络、信函等方式提出的政府信息公开申请7件。', `${RECEIVED} 7`],
    ['通过各种渠道共收到政府信息公开申请7件。', `${RECEIVED} 7`],
    ['本年度政府信息公开申请共计7件，较上年（9件）下降22%。', `${RECEIVED} 7`],
    ['没有接到公民、法人和其他组织要求公开信息的申请。', `${RECEIVED} 0`],
    ['涉及政府信息公开的行政复议案件3件，行政诉讼案件1件。', 'disputes.reconsideration 3'],
    ['政府信息公开行政复议2件，其中维持1件、纠错1件。', 'disputes.reconsideration 1'],
    ['2022年结转2件。', 'requests.carriedOver 2'],
    ['全年无一例行政复议。', 'disputes.reconsideration 0'],
    ['收到申请9件，其中，自然人5件。', `${NATURAL} 5`],
    ['收到政府信息公开申请20余件。', `${RECEIVED} 20`],
    ['收到政府信息公开申请约20件。', `${RECEIVED} 20`],
    ['收到政府信息公开申请不足5件。', `${RECEIVED} 5`],
    ['收到政府信息公开申请9件，其中自然人申请5件。', `${NATURAL} 5`],
    ['收到政府信息公开申请9件，其中法人或其他组织4件。', 'requests.received 4'],
    ['收到政府信息公开申请9件，予以公开5件。', 'requests.outcomes.granted 5'],
    [
      '收到政府信息公开申请9件，办结9件，其中予以公开4件、部分公开2件、不予公开2件。',
      'requests.outcomes.partiallyGranted 2',
    ],
    ['对申请依法办理，不予公开3件。', 'requests.outcomes.refused 3'],
    ['收到申请9件，无法提供2件。', 'requests.outcomes.unavailable 2'],
    ['收到申请9件，不予处理2件。', 'requests.outcomes.notProcessed 2'],
    ['收到申请9件，其他处理2件。', 'requests.outcomes.other 2'],
    ['收到政府信息公开申请9件，答复11件。', 'requests.outcomes.total 11'],
    ['收到政府信息公开申请9件，结转下年度继续办理2件。', 'requests.carriedForward 2'],
    ['收到政府信息公开申请9件，另有3件顺延至下年度办理。', 'requests.carriedForward 3'],
    ['上年结转政府信息公开申请2件。', 'requests.carriedOver 2'],
    ['因政府信息公开被申请行政复议3件。', 'disputes.reconsideration 3'],
    ['全年政府信息公开行政复议2件，其中结果纠正1件。', 'disputes.reconsideration 1'],
    ['因政府信息公开引发的行政诉讼2起。', 'disputes.litigation 2'],
    ['未发生因政府信息公开引起的行政诉讼。', 'disputes.litigation 0'],
    ['政府信息公开行政诉讼1件，其中结果维持1件。', 'disputes.litigation 1'],
    ['制发规范性文件3件。', 'proactiveDisclosure.normativeDocuments 3'],
    ['废止规范性文件4件。', 'proactiveDisclosure.normativeDocuments 4'],
    ['现行有效的行政规范性文件6件。', 'proactiveDisclosure.normativeDocuments 6'],
    ['制定规章1件。', 'proactiveDisclosure.rules 1'],
    ['作出行政许可决定13件。', 'proactiveDisclosure.licensing 13'],
    ['办理行政处罚案件5件。', 'proactiveDisclosure.penalties 5'],
    ['实施行政强制1件。', 'proactiveDisclosure.coercion 1'],
    ['行政事业性收费1.2万元。', 'proactiveDisclosure.fees 1.2'],
    ['全年发布信息100条，其中政策类60条、动态类50条。', 'overview 110'],
    ['全年发布信息100条，其中政策类120条。', 'overview 120'],
    ['公开信息50条，包含通知类共20条；公示类共18条。', 'overview 38'],
    ['主动公开政府信息50条，包括通知类20条、公示类18条。', 'overview 38'],
  ])('%s → %s', (sentence, found) => {
    expect(mismatches(sentence)).toEqual([found]);
  });

  test('both of what is denied together', () => {
    expect(mismatches('全年未发生因政府信息公开引发的行政复议、行政诉讼案件。')).toEqual([
      'disputes.reconsideration 0',
      'disputes.litigation 0',
    ]);
    expect(mismatches('政府信息公开行政复议和行政诉讼均为0件。')).toEqual([
      'disputes.reconsideration 0',
      'disputes.litigation 0',
    ]);
  });

  test.each([
    [
      '2023年，全县共收到政府信息公开申请12件，其中县政府3件，各部门9件。',
      COUNTY,
      `${RECEIVED} 12`,
    ],
    ['我局收到政府信息公开申请8件。', BUREAU, `${RECEIVED} 8`],
    ['2023年，县民政局收到政府信息公开申请8件。', BUREAU, `${RECEIVED} 8`],
  ])('%s (of %j) → %s', (sentence, agency, found) => {
    expect(mismatches(sentence, agency)).toEqual([found]);
  });
});
