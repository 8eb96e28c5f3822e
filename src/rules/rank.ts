/**
 * What a body's name tells of its rank.
 *
 * - `government`: a people's government from county level up
 * - `department`: a department of one
 * - `basic`: a township, a street office, or a part of one
 */
export type Rank = 'government' | 'department' | 'basic';

/** Offices and halls of a government; its own office is a department too. */
const DEPARTMENT = /(?:局|厅|委员会|委|办公室|办公厅)$/;
const GOVERNMENT = /(?:省|自治区|市|州|盟|县|旗|区)(?:人民政府|政府)$/;
const BASIC =
  /(?:镇|乡|苏木|街道)(?:人民政府|政府|办事处)?(?:办公室|综合办|党政办)?$|街道办(?:事处)?$/;
/** Committees that run a zone or answer to no government of one rank. */
const OTHER = /管理?委员会$|管委会$|村民委员会|居民委员会|公司$|学校|医院|大学/;

/** `null` where the name does not tell. */
export function rankOf(agency: string): Rank | null {
  if (BASIC.test(agency)) return 'basic';
  if (OTHER.test(agency)) return null;
  if (GOVERNMENT.test(agency)) return 'government';
  const isOfGovernment = /(?:省|自治区|市|州|盟|县|旗|区)(?:人民政府|政府)?.{2,}/.test(agency);
  return isOfGovernment && DEPARTMENT.test(agency) ? 'department' : null;
}

/** Places whose names end like a district's but are none under a city. */
const NO_DISTRICT = /(?:自治|地|新|开发|高新|示范|合作|保税|管理|行政|功能|园|景|矿)区/;
const COUNTY = /县|(?:自治|前|后|中|左|右|翼|[^红国旗])旗/;

/**
 * Whether a body stands below a city divided into districts: a county, district, township, street
 * office, or a bureau of one. A city may be either; `null` where the name does not tell.
 */
export function isBelowCity(agency: string): boolean | null {
  if (rankOf(agency) === 'basic') return true;
  const place = agency.replace(/人民政府.*$|政府.*$/, '');
  if (COUNTY.test(place)) return true;
  if (/市.{1,6}市/.test(place)) return true;
  if (/[^\s]区/.test(place) && !NO_DISTRICT.test(place)) return true;
  return null;
}
