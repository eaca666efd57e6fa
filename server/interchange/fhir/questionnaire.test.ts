import type { QuestionnaireItem } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { fhirErrors, medplumErrors } from '../testing/validators';
import { currentVocabulary } from '../vocabulary';
import { isAsked } from './layout';
import { questionnaire } from './questionnaire';

const vocabulary = currentVocabulary();
const form = questionnaire(vocabulary, 'test-1');

const allItems = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...allItems(item.item)]);
const items = allItems(form.item);

test('INT-10, INT-03: the form passes both outside validators', () => {
  expect(medplumErrors(form)).toEqual([]);
  expect(fhirErrors(form)).toEqual([]);
}, 60_000);

test('every question that the app asks is on it once, and every investigation', () => {
  const linked = items.map(({ linkId }) => linkId);
  expect(new Set(linked).size).toBe(linked.length);
  const asked = [...vocabulary.findings.values()].filter(isAsked).map(({ id }) => `finding.${id}`);
  expect(linked.filter((id) => id.startsWith('finding.') && !id.endsWith('.unknown')).sort()).toEqual(asked.sort());
  expect(linked.filter((id) => id.startsWith('result.'))).toHaveLength(vocabulary.investigations.size);
});

test('what is asked of some stands under their condition, and every condition names a question of the form', () => {
  const known = new Set(items.map(({ linkId }) => linkId));
  const gated = [...vocabulary.findings.values()].filter((finding) => isAsked(finding) && finding.askedOf);
  const under = new Set(
    items
      .filter(({ type, enableWhen }) => type === 'group' && enableWhen)
      .flatMap((group) => allItems(group.item))
      .map(({ linkId }) => linkId),
  );
  expect(gated.filter(({ id }) => !under.has(`finding.${id}`))).toEqual([]);
  for (const { enableWhen = [], enableBehavior } of items) {
    for (const { question } of enableWhen) expect(known).toContain(question);
    if (enableWhen.length > 1) expect(enableBehavior).toBe('any');
  }
});
