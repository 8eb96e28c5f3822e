import { besidesOutcome } from './outcomes';
import { readApplicants } from './received';
import { partOf, type Topic } from './topic';

/** Requests that a clause without a figure takes up: `自然人申请中，予以公开500件` tells nothing of the others. */
export function readTakenUp(words: string): Topic | null {
  // `对涉及过程性信息的申请，不予公开60件`: the row by its name.
  if (!(TAKEN_UP.test(words) || isOnMatter(words)) || besidesOutcome(words) !== null) return null;
  const isOfSome = readApplicants(words).length > 0 || partOf(words).isPart;
  return isOfSome ? { subject: 'requests.received', isPart: true, isTakenUp: true } : null;
}

/** `涉及征地拆迁的，予以公开3件`, `征地拆迁方面，予以公开3件`, not `涉及多个部门的`, which are no matter. */
const MATTER =
  /^(?:其中)?(?:因|由于|对)?(?:涉及|关于|有关)[^，；]{2,20}$|^[^，；]{2,12}(?:方面|领域)的?$/;
/** All requests are on these, and tables of their own hold them. */
const NO_MATTER =
  /公开|申请|答复|办理|处理|结果|复议|诉|许可|处罚|强制|文件|规章|收费|数|[方形]式|渠道|时限|部门|单位|工作/;

function isOnMatter(words: string): boolean {
  return MATTER.test(words) && !NO_MATTER.test(words);
}

const TAKEN_UP = /申请件?[中里]$|^(?:针?对|就|关于)[^，；]{1,30}申请件?$/;
