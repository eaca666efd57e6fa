import { describe, expect, test } from 'vitest';
import { entries } from '../entries';
import { handoutStates } from './text';

test('every condition and every investigation has one sheet, and nothing else has', () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
  expect(ids(entries.conditionHandouts)).toEqual(ids(entries.conditions));
  expect(ids(entries.investigationHandouts)).toEqual(ids(entries.investigations));
});

describe('every condition’s sheet', () => {
  test.each(entries.conditionHandouts.map((entry) => [entry.id, entry] as const))(
    '%s tells “looked into” from “confirmed”, and names an emergency or a reason to be seen today',
    (_id, entry) => {
      const [suspected, confirmed] = handoutStates.map((state) => entry[state].words.join(' '));
      expect(suspected).not.toBe(confirmed);
      const urgencies = entry.helpAtOnce.map((id) => entries.helpAtOnce.find((help) => help.id === id)?.urgency);
      expect(urgencies).toContain('emergency');
    },
  );
  test('while it is looked into, nobody is told that they have it', () => {
    const open = /may be|not certain|make sure|wants to|want to|check a few|most likely|be ruled out/i;
    for (const { id, suspected } of entries.conditionHandouts) {
      expect([id, open.test(suspected.words.join(' '))]).toEqual([id, true]);
    }
  });
});

test('REG-05: the sheet of each permeability test says that it cannot tell why, or names no disease', () => {
  for (const { id, role } of entries.investigations.filter((entry) => entry.role === 'permeability')) {
    const text = entries.investigationHandouts
      .find((entry) => entry.id === id)
      ?.cannotTell.map(({ text }) => text)
      .join(' ');
    expect([id, role, text]).toEqual([id, role, expect.stringMatching(/cannot|names no disease|says nothing/i)]);
  }
});

test('gluten is still eaten before every celiac test that needs it', () => {
  const needing = ['ttg-iga', 'ttg-igg', 'ema-iga', 'dgp-antibodies', 'duodenal-biopsy', 'celiac-poc-test'];
  for (const id of needing) {
    const prepare = entries.investigationHandouts.find((entry) => entry.id === id)?.prepare ?? [];
    expect([id, prepare.some(({ text }) => /eat(?:ing)? gluten/i.test(text))]).toEqual([id, true]);
  }
});

test('what a sheet calls read in full is a source with an address or a number', () => {
  const sources = new Map(entries.sources.map((source) => [source.id, source]));
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('readFrom' in value && value.readFrom === 'full_text' && 'source' in value) {
      const { id } = value.source as { id: string };
      const source = sources.get(id);
      if (source?.kind === 'patient_information' && !source.url) found.push(id);
      if (source?.kind === 'judgement') found.push(id);
    }
    Object.values(value).forEach(visit);
  };
  visit([entries.conditionHandouts, entries.investigationHandouts, entries.topicHandouts, entries.handoutForms]);
  expect(found).toEqual([]);
});
