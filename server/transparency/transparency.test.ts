import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { accuracy, accuracyOf } from '@/knowledge/accuracy';
import { currentRelease } from '@/knowledge/release';
import { appVersion } from '../app-version';
import { library } from '../library/library';
import { sourceAttributeKeys } from '../library/views/source-attributes';
import { currentAttributes, currentModelCard } from './current';
import { personalUseOf } from './personal-use';
import { attributesPerGroup, predictiveGroups } from './predictive-attributes';

const attributes = currentAttributes();
const valid = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync('server/transparency/model-card.schema.json', 'utf8')),
);

test('REG-11: likelihoods are derived from data, so all thirty-one are there, each with something said', () => {
  // The model flag: factors with a ratio are what makes it a predictive intervention.
  expect(Object.values(currentRelease().knowledge.conditions).some(({ factors }) => factors.length > 0)).toBe(true);
  expect(attributes).toHaveLength(31);
  expect(new Set(attributes.map(({ id }) => id)).size).toBe(31);
  for (const [group] of predictiveGroups) {
    expect([group, attributes.filter((one) => one.group === group).length]).toEqual([group, attributesPerGroup[group]]);
  }
  for (const { id, text } of attributes) {
    expect(text, id).toMatch(/^\S.{8,}[.]$/s);
    expect(text, id).not.toMatch(/undefined|NaN|null|\bTODO\b/);
  }
});

test('REG-11: the misses are told with the figures of the unseen cases', () => {
  const { count, of } = accuracyOf('unseen').summary.redFlagSensitivity;
  expect(attributes.find(({ id }) => id === 'performance-external-validity')?.text).toContain(`${count} of ${of}`);
});

test('REG-10: what is read about a person is counted from all rules and measurements', () => {
  const use = personalUseOf(library());
  expect(use.map(({ key }) => key)).toEqual(sourceAttributeKeys.slice(4));
  const found = (key: string) => use.find((one) => one.key === key);
  expect(found('race')).toMatchObject({ rules: [], measurements: [] });
  // No rule reads ancestry, and a measurement of the ranking does.
  expect(found('ethnicity')?.rules).toEqual([]);
  expect(found('ethnicity')?.measurements.length).toBeGreaterThan(0);
  expect(use.find(({ key }) => key === 'sex')?.rules.length).toBeGreaterThan(0);
});

test('REG-12: the model card is valid against the kept schema, and the schema can refuse', () => {
  const card = currentModelCard();
  expect(valid(card) ? [] : valid.errors).toEqual([]);
  const { BasicInfo, ...nameless } = card;
  expect(BasicInfo.ModelName).toBe('Zonula');
  expect(valid(nameless)).toBe(false);
  expect(valid({ ...card, Praise: 'excellent' })).toBe(false);
  expect(valid({ ...card, Warnings: { ...card.Warnings, KnownRisksAndLimitations: '' } })).toBe(false);
});

test('REG-12: the card is that of this build, and its figures are those of the accuracy file', () => {
  const card = currentModelCard();
  const { knowledge } = currentRelease();
  expect(card.ReleaseInfo.ReleaseVersion).toContain(`knowledge ${knowledge.version}`);
  expect(card.ReleaseInfo.ReleaseVersion).toContain(`app ${appVersion}`);
  expect(knowledge.version.split('+')[0]).toBe(accuracy.knowledgeVersion.split('+')[0]);
  const { share, ...counts } = accuracyOf('unseen').summary.redFlagSensitivity;
  expect(JSON.parse(card.KeyMetrics.SafetyReliability.Results[0]?.ValueJson ?? '')).toEqual({ share, ...counts });
});
