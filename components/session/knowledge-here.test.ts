import { afterEach, expect, test } from 'vitest';
import type { Knowledge } from './knowledge-client';
import { knowledgeHere, putKnowledgeHere } from './knowledge-here';

const [one, two] = [{}, {}] as unknown as [Knowledge, Knowledge];

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'zonulaKnowledge');
});

test('a page finds the release it was made with, and never another one', () => {
  expect(knowledgeHere('digest-one')).toBeUndefined();
  putKnowledgeHere('digest-one', one);
  expect(knowledgeHere('digest-one')).toBe(one);
  expect(knowledgeHere('digest-two')).toBeUndefined();
  putKnowledgeHere('digest-two', two);
  expect(knowledgeHere('digest-two')).toBe(two);
  expect(knowledgeHere('digest-one')).toBeUndefined();
});
