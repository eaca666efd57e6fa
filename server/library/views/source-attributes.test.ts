import { expect, test } from 'vitest';
import { library } from '../library';
import { sourceAttributeKeys, sourceAttributesOf } from './source-attributes';

const all = library();
const attributesOf = (id: string) => {
  const rule = all.rules.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return sourceAttributesOf(rule, all);
};

test('REG-10: every rule has all thirteen, in words', () => {
  expect(sourceAttributeKeys).toHaveLength(13);
  for (const rule of all.entries.rules) {
    const attributes = sourceAttributesOf(rule, all);
    for (const key of sourceAttributeKeys) expect(attributes[key].length, `${rule.id} ${key}`).toBeGreaterThan(3);
  }
});

test('REG-10: what a rule does not read is said not to be used', () => {
  const attributes = attributesOf('peritonitis');
  expect([attributes.race, attributes.language, attributes.gender_identity, attributes.sex]).toEqual(
    Array(4).fill('Not used.'),
  );
  expect(attributes.health_status).toMatch(/^Used: /);
});

test('REG-10: sex and age are found behind gates and derived findings', () => {
  const females = all.entries.rules.filter(({ gate }) => gate.sex === 'female');
  expect(females.length).toBeGreaterThan(0);
  for (const rule of females) expect(sourceAttributesOf(rule, all).sex).toBe('Used: for female patients only.');
  const byAge = all.entries.rules.find(({ logic }) => /\bage-50-or-over\b/.test(logic));
  if (byAge) expect(sourceAttributesOf(byAge, all).date_of_birth).toMatch(/^Used: /);
  expect(attributesOf('new-bowel-symptoms-after-50-woman').date_of_birth).toMatch(/^Used: /);
});
