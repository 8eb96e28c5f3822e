// The official form as rows a person reads, taken from the labels that the JSON Schema carries.
import { cellPaths, reportJsonSchema } from 'zfxxgk-report';

const GROUPS = {
  'requests.outcomes': '三、本年度办理结果',
  'requests.outcomes.refused': '（三）不予公开',
  'requests.outcomes.unavailable': '（四）无法提供',
  'requests.outcomes.notProcessed': '（五）不予处理',
  'requests.outcomes.other': '（六）其他处理',
  'disputes.litigation': '行政诉讼',
};

/** Rows that the schema does not describe. */
const LAWSUITS = {
  'disputes.reconsideration': '行政复议',
  'disputes.litigation.direct': '未经复议直接起诉',
  'disputes.litigation.afterReconsideration': '复议后起诉',
};

/** Rows of a table in the order of the form: `{ path, label, depth, columns: [{ path, label }] }`. */
export function formRows(table, edition) {
  const editions = edition === 'mixed' ? ['2021', '2019'] : [edition ?? '2021'];
  const rows = new Map();
  for (const each of editions) {
    for (const path of cellPaths(each)) {
      if (path.startsWith(`${table}.`)) addCell(rows, path, each);
    }
  }
  return [...rows.values()];
}

function addCell(rows, path, edition) {
  const rowPath = parentOf(path);
  const label = LAWSUITS[rowPath] ?? labelOf(rowPath, edition);
  // Where a group is a single row, the row's label is the group's.
  const groups = groupsAbove(rowPath).filter((group) => GROUPS[group] !== label);
  groups.forEach((group, depth) => {
    if (!rows.has(group))
      rows.set(group, { path: group, label: GROUPS[group], depth, columns: [] });
  });
  if (!rows.has(rowPath)) {
    rows.set(rowPath, { path: rowPath, label, depth: groups.length, columns: [] });
  }
  const { columns } = rows.get(rowPath);
  if (columns.some((column) => column.path === path)) return;
  columns.push({ path, label: labelOf(path, edition) });
}

/** Label of a row or of a column of the form. */
function labelOf(path, edition) {
  let node = reportSchemas[edition];
  for (const key of path.split('.')) node = node?.properties[key];
  return node?.description ?? path.split('.').at(-1);
}

const reportSchemas = { 2021: schemaOf('2021'), 2019: schemaOf('2019') };

/** The schema of a report, with table two as it is in one edition. */
function schemaOf(edition) {
  const schema = reportJsonSchema();
  const { proactiveDisclosure } = schema.properties;
  const ofEdition = proactiveDisclosure.oneOf.find(
    ({ properties }) => properties.edition.const === edition,
  );
  return { properties: { ...schema.properties, proactiveDisclosure: ofEdition } };
}

function groupsAbove(path) {
  const parent = parentOf(path);
  return GROUPS[parent] === undefined ? [] : [...groupsAbove(parent), parent];
}

function parentOf(path) {
  return path.slice(0, path.lastIndexOf('.'));
}
