/** What a clause may name once for the figure of the next, and the words there that lean on it. */
const HEADS: readonly (readonly [head: RegExp, leaning: RegExp])[] = [
  // `自然人仍是主力，全年提出申请6件`, not `自然人王某多次来访，提出申请6件`.
  [
    /^(?:自然人|商业企业|科研机构|社会公益组织|法律服务机构)(?=(?:申请)?(?:仍|依[然旧]|始终|一直)?(?:是|为|占|居|方面))/,
    /^(?:20\d\d年度?|全年|年内|本年度?|累计|共)*(?:提[出交]|递交)/,
  ],
  // `行政处罚较上年减少2件，全年共作出3件`
  [
    /^.*行政(?:许可|处罚|强制)(?:决定|案件)?$/,
    /^(?:全年|年内|本年度?|依法|累计|共)*(?:作出|办理|实施)$/,
  ],
  [/^.*规范性文件$/, /^(?:全年|年内|本年度?|累计|共)*(?:制[发定]|出台|印发)$/],
  // `行政事业性收费实行目录管理，收费金额0.85万元`
  [/^.*行政事业性收费/, /收费(?:总?金|总)额(?:合计|总计|共计?|为)*$/],
];

/** What the clause before names that the words of a figure lean on; `null` if they stand on their own. */
export function headBefore(carry: string, words: string): string | null {
  for (const [head, leaning] of HEADS) {
    const [named] = leaning.test(words) ? (head.exec(carry) ?? []) : [];
    if (named !== undefined) return named;
  }
  return null;
}

/** `行政许可方面`, `行政复议案件中`: nothing but the name, before when it was. */
const FIELD = /(?<=许可|处罚|强制|文件|规章|复议|诉讼)(?:案件)?(?:办理)?(?:工作)?(?:方面|情况|中)$/;
const WHEN = /^(?:20\d\d年度?|全年|本年度?)/;

/** `行政许可方面，2023年作出决定12件` as one clause would say it. */
export function joined(head: string, words: string): string {
  return head.replace(FIELD, '') + words.replace(WHEN, '');
}
