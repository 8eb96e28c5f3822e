/** How the names of bodies end, before a verb, a figure or punctuation: `市政府`, `各部门`, `县公安局`. */
const BODY_END =
  /(?:全[省市县区旗州盟镇乡局厅委办]|各[省市县区旗州]$|全街道|全系统|政府办公[室厅]|政府|部门|科室|单位|街道办事处|办事处|街道|机关|委员?会|公司|医院|学校|大学|海关|办公室|中心|[总支大中]队|执法[队组]|本级|系统|[局厅委办镇乡所站院园校馆股科]|派[出驻]机构|[市县区旗州](?=[共收新受接办答制]|[全本]年))(?=[^\u4e00-\u9fff]|$|年|度|全年|本年|[共均也分都未无因被由对]|在(?!地|村|单)|作?为(?=被|复议|第三人)|累计|合计|总计|登记|[本自]身|收[到费]|新收|受理|接到|接收|办理|办结|答复|实施|没有|制发|制定|出台|印发|废止|作出|主动|依法|(?<=本级)政府信息|层面|审[结理查]|承办|已[办答收])/;

const LONGEST_NAME = 14;

/** `各县（市、区）政府`, `各镇（街道）` */
const LEVELS = /（[省市县区旗州镇乡街道局、]+）/g;

/** The words of the name before its end, back to the last that is no ideograph. */
function nameIn(printed: string): string | null {
  const clause = printed.replace(LEVELS, '');
  const match = BODY_END.exec(clause);
  if (!match) return null;
  const end = match.index + match[0].length;
  const before = clause.slice(Math.max(0, match.index - LONGEST_NAME), end);
  return before.replace(/^.*[^\u4e00-\u9fff]/, '');
}

/** No body at all, though the words end like one. */
const NO_BODY =
  /信息公开|申请|(?:(?<!全[省市县区旗州盟镇乡])行政|复议|制定)机关|政府信息|[向对]政府|通过|领导小组|专区|平台|网站|服务中心|大厅|不予|部分公开|专人|[应实跟待快限督]办|^[镇乡]?(?:街道)?(?:综合)?(?:行政)?执法(?:队|中队|大队|办公室)|社会公益组织|法律服务机构|科研机构|^(?:后?经|由)?(?:人民)?法院$/;

/** Only some of the bodies under one government. */
const SOME = /(?<!各级)各(?!级)|[所下直隶]属|本级|[县市区省旗][直级]/;

/** These need no such end: `全县`, `省属高校`; `其收到的` is what one just named did. */
const UNSAID_END =
  /全[省市县区旗州盟镇乡]|[省市县区州旗局厅委直下]属(?!于)[\u4e00-\u9fff]{2}|各[市县区镇乡]{1,2}(?=政府信息)|^各?(?:[区市]县|县[市区]|县市区)(?=[共新收接受办答])|^其(?=[收接]到|受理|新收|作出|制[发定])/;

const OURS =
  /^[我本](?:[省市县区旗州镇乡街办局委厅院所站关馆校队]|街道|中心|单位|机关|部门|系统|公司)(?:(?:人民)?政府|办事处|行政机关|机关|(?:综合)?执法队)?$/;

/**
 * The body that a clause speaks of, if another than the reporting body.
 *
 * @returns the name as printed; `null` for the reporting body; `undefined` where none is named.
 */
export function readBody(clause: string, agency: string | null): string | null | undefined {
  const found = nameIn(clause) ?? UNSAID_END.exec(clause)?.[0];
  if (found === undefined) return undefined;
  const name = found.replace(/^.*(?=[我本全])|^(?:年度?|其中|包括|截至|以及|由|及|和)/, '');
  if (OURS.test(name)) return null;
  if (name === '' || NO_BODY.test(name)) return undefined;
  return isSelf(name, agency) ? null : name;
}

function isSelf(name: string, agency: string | null): boolean {
  if (SOME.test(name) || /^[我本]/.test(name) || agency === null) return false;
  if (name.startsWith('全')) return isWhole(name, agency);
  const own = shorten(agency);
  const short = shorten(name);
  if (name === '学校') return /[学校院]$/.test(own);
  // `市局` of `江原市税务局`
  if (/^[省市县区州旗][局厅委办]$/.test(short)) return isOfLevel(own, short);
  if (isShortFor(short, own)) return true;
  if (short !== '' && own.endsWith(short)) return short.length > 1 || /[镇乡]/.test(short);
  return /^(?:镇|乡|街道)?$/.test(short) && /(?:镇|乡|街道)$/.test(own);
}

/** `县市监局` of `清溪县市场监督管理局`, `高新区管委会`; a bureau of another level is another. */
function isShortFor(short: string, own: string): boolean {
  let at = 0;
  for (const char of own) if (char === short.charAt(at)) at++;
  return short.length > 3 && at === short.length && levelOf(short) === levelOf(own);
}

/** The last level named, and the kind of body. */
function levelOf(name: string): string {
  return (name.match(/[省市县区州旗分]/g)?.at(-1) ?? '') + name.charAt(name.length - 1);
}

/** Of a body within the bureau, `市局` is the one above it: `江原市公安局青山分局`. */
function isOfLevel(own: string, [level = '', kind = '']: string): boolean {
  return levelOf(own) === level + kind;
}

/** `全县` is all of a county's government, but not of its bureau nor of the government's office. */
function isWhole(name: string, agency: string): boolean {
  if (/办公[室厅]$/.test(agency)) return /^全[办室厅]/.test(name);
  if (name === '全街道') return /街道/.test(agency);
  if (name.endsWith('系统')) return false;
  return /^全[局厅委办]/.test(name) || shorten(agency).endsWith(name.charAt(1));
}

/** `柳塘镇人民政府` → `柳塘镇`, `城关街道办事处` → `城关街道`. */
function shorten(name: string): string {
  return name
    .replace(/(?:人民)?政府(?:办公[室厅])?$|办事处$/, '')
    .replace(/管理委员会$/, '管委会')
    .replace(/委员会$/, '委');
}
