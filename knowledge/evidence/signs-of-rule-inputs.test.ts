import { expect, test } from 'vitest';
import { assess } from '@/engine';
import { currentRelease } from '../release';

const { knowledge } = currentRelease();

/** Log-odds of the condition with these findings present. */
const oddsOf = (condition: string, ...present: string[]): number => {
  const answers = Object.fromEntries(present.map((id) => [id, { kind: 'state', state: 'present' } as const]));
  const { ranking } = assess(knowledge, { setting: 'general', ageYears: 45, sex: 'female', answers, results: {} });
  const point = ranking.find((one) => one.condition === condition)?.posterior.point ?? Number.NaN;
  return Math.log(point / (1 - point));
};

// The sign that only a rule asked for, its condition, and the sign beside it that counted all along.
test.each([
  ['occult-blood-positive', 'colorectal-cancer', 'rectal-bleeding'],
  ['pallor', 'colorectal-cancer', 'anaemia'],
  ['microcytosis', 'celiac-disease', 'low-ferritin'],
  ['change-stool-form', 'irritable-bowel-syndrome', 'looser-stools-at-pain-onset'],
  ['laryngeal', 'ige-food-allergy', 'skin-mucosal'],
  ['sensitisation-positive', 'ige-food-allergy', null],
  ['brain-fog', 'non-celiac-gluten-sensitivity', null],
  ['cocaine-use', 'ischaemic-colitis', 'vascular-risk'],
])('%s speaks for %s, and less beside %s', (sign, condition, twin) => {
  const alone = oddsOf(condition, 'abdominal-pain', sign) - oddsOf(condition, 'abdominal-pain');
  expect(alone).toBeGreaterThan(0.1);
  if (twin === null) return;
  const beside = oddsOf(condition, 'abdominal-pain', twin, sign) - oddsOf(condition, 'abdominal-pain', twin);
  expect(beside).toBeLessThan(alone);
});
