import {
  isOfAllKinds,
  lastNamed,
  partOf,
  type Setting,
  type Topic,
  verbsOf,
  withoutLead,
} from './topic';

/** Units in which documents are counted. */
const PAPERS = /^(?:件|份|部|个|项)$/;

const VERBS: readonly (readonly [string, RegExp])[] = [
  ['issued', /制发|制定|出台|印发|制作/],
  ['repealed', /废止/],
  ['inForce', /有效/],
];
const DOCUMENT = /(?:行政)?规范性文件|(?:政府|部门|地方){0,2}规章/;
const NOT_ISSUED =
  /公开|公布|备案|审查|审核|解读|报送|上传|修改|修订|清理|失效|起草|征求|评估|合法性|目录|意见|转发|党|人大/;

/** Rules and normative documents issued, repealed, in force. */
export function readDocuments(words: string, unit: string | null, setting: Setting): Topic | null {
  if ((unit !== null && !PAPERS.test(unit)) || !DOCUMENTS_END.test(words)) return null;
  const said = verbsOf(words) ?? setting.verb;
  const verb = documentVerb(said);
  if (verb === null) return null;
  if (NOT_ISSUED.test(said + words)) return null;
  const [named, another] = documentsIn(words);
  const row = (another ? null : named) ?? lastDocumentRow(words, setting.said);
  if (!row) return null;
  const subject = `proactiveDisclosure.${row}.${verb}`;
  if (named && !isOfAllKinds(words, DOCUMENT, setting)) return { subject, isPart: true };
  return { subject, ...partOf(words) };
}

/** The one thing that words say was done to documents. */
export function documentVerb(words: string): string | null {
  const [verb, another] = VERBS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);
  return another === undefined ? (verb ?? null) : null;
}

/** `制定规范性文件2件`, not `制定规范性文件管理办法2件`. */
const DOCUMENTS_END =
  /(?:规范性文件|规章|制发|制定|出台|印发|制作|废止|有效)(?:件数|数量|数|总数|共计?|总计|合计|为|有|的|了|中)*$/;

/** The rows of the documents that words name. */
export function documentsIn(words: string): string[] {
  return [
    ...(/规范性文件/.test(words) ? ['normativeDocuments'] : []),
    ...(/规章(?!制度)/.test(words) ? ['rules'] : []),
  ];
}

/** `制发行政规范性文件2件，废止1件`: nothing but the verb is said again. */
function lastDocumentRow(words: string, said: readonly Topic[]): string | null {
  if (
    !/^(?:当年|截[至止到]|共|计|总|合|其中|并|新|现行|年末|年底|12月[底末]|目前|仍然?|继续|有效|废止|制发|制定|出台|件数|数量|的|有)*$/.test(
      withoutLead(words),
    )
  )
    return null;
  const match = /^proactiveDisclosure\.(rules|normativeDocuments)\./.exec(
    lastNamed(said)?.subject ?? '',
  );
  return match?.[1] ?? null;
}
