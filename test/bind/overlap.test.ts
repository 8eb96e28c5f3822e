import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/bind/overlap';

/** Each wanted string: characters matched, and from which pieces. */
function matches(wanted: readonly string[], pieces: readonly string[]): string[] {
  return overlap(wanted, pieces).map(
    ({ matched, pieces: parts }) =>
      `${matched}: ${[...parts]
        .sort(([one], [other]) => one - other)
        .map(([piece, count]) => `${pieces[piece]} ${count}`)
        .join(', ')}`,
  );
}

describe('overlap', () => {
  it('finds whole strings', () => {
    expect(matches(['规章', '行政许可'], ['规章', '行政许可'])).toEqual([
      '2: 规章 2',
      '4: 行政许可 4',
    ]);
  });

  it('sees through labels torn over pieces and run together', () => {
    expect(matches(['不予公开', '属于国家秘密'], ['三', '不', '予公开属于', '国家秘密'])).toEqual([
      '4: 不 1, 予公开属于 3',
      '6: 予公开属于 2, 国家秘密 4',
    ]);
  });

  it('leaves strings that are not there without pieces', () => {
    expect(matches(['重复申请', '属于国家秘密'], ['属于国家秘密'])).toEqual([
      '0: ',
      '6: 属于国家秘密 6',
    ]);
  });

  it('keeps the order of both', () => {
    const [first, second] = overlap(['无法提供', '不予处理'], ['不予处理', '无法提供']);
    expect([first?.matched, second?.matched].sort()).toEqual([0, 4]);
  });

  it('prefers one long run to scattered characters', () => {
    expect(matches(['四类过程性信息'], ['四', '类', '过', '四类过程性', '信息'])).toEqual([
      '7: 四类过程性 5, 信息 2',
    ]);
  });

  it.each([
    [[], []],
    [[], ['规章']],
    [['规章'], []],
    [[''], ['规章']],
  ])('of %j and %j is nothing', (wanted, pieces) => {
    expect(matches(wanted, pieces)).toEqual(wanted.map(() => '0: '));
  });

  it('gives up where the text is far too long for a torn label', () => {
    expect(matches(['规章'.repeat(1000)], ['规章'.repeat(1000)])).toEqual(['0: ']);
  });
});
