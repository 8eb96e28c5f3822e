import type { Body } from './body';
import type { Numbers } from './numbers';
import type { Random } from './random';

/** What the sentences speak of. */
export interface Story {
  body: Body;
  year: number;
  numbers: Numbers;
  random: Random;
  /** Mark of a heading one level below the sections' (`### `), or none. */
  mark: string;
}

const DIGITS = ['一', '二', '三', '四', '五'];

export function preamble({ body, year, random }: Story): string[] {
  const opening = random.pick([
    `本报告由${body.agency}按条例规定编写并公布。`,
    '依照政府信息公开条例第五十条，现公布本年度报告。',
  ]);
  const from = `${year}年1月1日`;
  const to = `${year}年12月31日`;
  const period = random.pick([
    `所列数据的统计期限自${from}起至${to}止。`,
    `统计期限为${from}至${to}。`,
    `文中数字统计时限：${spaced(from)}至${spaced(to)}。`,
  ]);
  const contact = random.pick(['', `咨询电话：0${random.int(300, 999)}-${random.int(1e6, 9e6)}。`]);
  if (random.chance(0.15)) return [];
  if (random.chance(0.2)) return ['各股、室、站、所：', `${opening}${period}${contact}`];
  return random.chance(0.5) ? [`${opening}${period}${contact}`] : [opening, `${period}${contact}`];
}

function spaced(date: string): string {
  return date.replace(/\d+/g, ' $& ').trim();
}

export function overview(story: Story): string[] {
  const { body, year, random } = story;
  const opening = `${year}年，${body.short}把群众最想知道的事放在前面，有关情况如下。`;
  const parts = random.chance(0.9) ? fiveParts(story) : [requestsSentence(story)];
  const trap = random.pick([
    [],
    [],
    [],
    [`（六）${year + 1}年的打算`, '一是补上短板。', '二是办好热线。'],
    ['1、人员配置', '专人值守信箱。', '2、经费保障', '由财政统一安排。'],
    story.mark ? [`${story.mark}三是回应更快。`, '网友留言当周答复。'] : [],
  ]);
  return [...(random.chance(0.8) ? [opening] : []), ...parts, ...trap];
}

/** The five parts that the form asks for, each with a heading of its own or run into its sentence. */
function fiveParts(story: Story): string[] {
  const { random, year } = story;
  const last: [string, string] = random.chance(0.15)
    ? ['存在问题及采取措施', `${year - 1}年反映的更新拖延，已逐条改过。`]
    : ['监督保障', `年内开展业务学习${random.int(2, 9)}次，群众评议结果良好。`];
  const parts: [string, string][] = [
    ['主动公开', `网站、公告栏全年发布消息${random.int(11, 980)}条。`],
    ['依申请公开', requestsSentence(story)],
    ['政府信息管理', '凡发布先审保密，过期内容按季清理。'],
    ['公开平台建设', `设便民查询点${random.int(2, 30)}处，栏目按时维护。`],
    last,
  ];
  const [open, close] = random.chance(0.4) ? ['(', ')'] : ['（', '）'];
  const style = random.pick(['own line', 'own line', '。', '：', ' ']);
  return parts.flatMap(([heading, text], index) => {
    const numbered = `${open}${DIGITS[index]}${close}${heading}`;
    return style === 'own line'
      ? [`${story.mark}${numbered}`, text]
      : [`${numbered}${style}${text}`];
  });
}

function requestsSentence({ numbers, random }: Story): string {
  const received = numbers.get('requests.received.total') ?? 0;
  if (received === 0) return '全年未收到政府信息公开申请。';
  return random.pick([
    `全年新收到政府信息公开申请${received}件，均按时登记。`,
    `共收到政府信息公开申请 ${received} 件。`,
    '对每一份申请都登记、审核、答复、归档。',
  ]);
}

export function problems({ random, year, mark }: Story): string[] {
  return random.pick([
    () => ['主要不足是栏目更新有时迟缓，下一步将定人定责，按周检查。'],
    () => [
      `${mark}（一）存在的主要问题`,
      '一是图解少。二是人手紧。',
      `${mark}（二）改进情况`,
      '一是学同行所长。二是增配人员。',
    ],
    () => [
      `针对${year - 1}年栏目分散的毛病，${year}年合并了入口。`,
      '仍有文件解读偏晚的现象，今后与文件同时发布。',
    ],
    () => ['存在问题：', '一是内容偏旧。', '二是查找不便。', '改进措施：', '已重排目录。'],
  ])();
}

export function otherMatters({ random, year }: Story): string[] {
  const fee = random.pick([
    `${year}年未收取信息处理费。`,
    '本年度没有收取政府信息公开信息处理费。',
    `${year}年度，依申请提供信息未收取任何费用。`,
  ]);
  const list = [
    `${year}年要点的落实：`,
    '一、继续做好文件解读，全年配图解14幅。',
    '二、主动公开惠民政策，张榜到村。',
    '三、收到来信及时回复。',
    '四、整理旧档，编好目录。',
  ];
  return random.pick([() => [fee], () => [fee, '无其他需要报告的事项。'], () => [fee, ...list]])();
}
