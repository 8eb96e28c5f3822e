import { describe, expect, it } from 'vitest';
import { numberingOf } from '../../src/source';

describe('numberingOf', () => {
  it.each([
    ['一、总体情况', 'plain', 1, 2],
    ['六.其他', 'plain', 6, 2],
    ['二．主动', 'plain', 2, 2],
    ['三 、收到', 'plain', 3, 3],
    ['十、其他', 'plain', 10, 2],
    ['十二、其他', 'plain', 12, 3],
    ['二十、其他', 'plain', 20, 3],
    ['二十一、其他', 'plain', 21, 4],
    ['（一）予以公开', 'bracket', 1, 3],
    ['(一)予以公开', 'bracket', 1, 3],
    ['（ 一 ）予以公开', 'bracket', 1, 5],
    ['(一) 予以公开', 'bracket', 1, 4],
    ['（3）其他', 'bracket', 3, 3],
    ['（３）其他', 'bracket', 3, 3],
    ['1.属于国家秘密', 'digit', 1, 2],
    ['1、属于国家秘密', 'digit', 1, 2],
    ['1．属于国家秘密', 'digit', 1, 2],
    ['１．属于国家秘密', 'digit', 1, 2],
    ['1）属于国家秘密', 'digit', 1, 2],
    ['12. 其他', 'digit', 12, 4],
    ['## 一、总体情况', 'plain', 1, 5],
    ['\u3000\u3000**（二）依申请公开**', 'bracket', 2, 7],
    ['> 3. 其他', 'digit', 3, 5],
  ])('%j is %s %i, %i characters long', (text, style, value, length) => {
    expect(numberingOf(text)).toEqual({ style, value, length });
  });

  it.each([
    '',
    '总体情况',
    '一是加强领导',
    '第一、加强领导',
    '2023年',
    '12.5',
    '1.2.3',
    '100、其他',
    '三安全一稳定',
    '一本年新收',
    '（三安全）',
    '1 属于国家秘密',
  ])('%j has none', (text) => {
    expect(numberingOf(text)).toBeNull();
  });
});
