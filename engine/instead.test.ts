import { describe, expect, test } from 'vitest';
import { inTurn } from './instead';
import type { KnowledgeBase } from './knowledge-base';
import { ashwood } from './worlds/ashwood';

const usual = { askedAtAll: 0.1, askedFirst: 0.2, upTo: 4, from: 0.05 };
/** Where b was asked for first, a would always have done; where a was, b would have half of the times. */
const world = (lostToOthers?: number): KnowledgeBase => ({
  ...ashwood,
  method: {
    ...ashwood.method,
    asking: { ...ashwood.method.asking, usual: { ...usual, ...(lostToOthers !== undefined && { lostToOthers }) } },
  },
  firstTests: { investigations: [], always: [], of: {}, insteadOf: { b: { a: 100 }, a: { b: 50 } } },
});
const turns = (base: KnowledgeBase, worths: Readonly<Record<string, number>>, standing: readonly string[] = []) =>
  inTurn(
    base,
    standing,
    Object.entries(worths).map(([id, worth]) => ({ one: id, id, worth })),
  ).join(' ');

describe('first investigations one after the other', () => {
  test('each loses to what stands before it and would have done instead', () => {
    expect(turns(world(0.5), { a: 1, b: 0.9, c: 0.5 })).toBe('a c b');
    expect(turns(world(0.5), { a: 1, b: 0.9, c: 0.4 })).toBe('a b c');
    expect(turns(world(0.5), { a: 0.9, b: 1, c: 0.6 })).toBe('b a c'); // 0.9 × (1 − 0.5 × 0.5) = 0.675
    expect(turns(world(0.5), { a: 0.9, b: 1, c: 0.7 })).toBe('b c a');
  });
  test('what stands already counts as taken', () => expect(turns(world(0.5), { b: 0.9, c: 0.5 }, ['a'])).toBe('c b'));
  test('a release that does not say it goes by worth, equals in their order', () => {
    expect(turns(world(), { a: 1, b: 0.9, c: 0.5 })).toBe('a b c');
    expect(turns(ashwood, { c: 0.5, a: 0.5, b: 0.7 })).toBe('b c a');
  });
  test('what is worth less than nothing is not made better, and nothing gives nothing', () => {
    expect(turns(world(1), { a: 1, c: -0.2, b: -0.3 })).toBe('a c b');
    expect(turns(world(1), {})).toBe('');
  });
});
