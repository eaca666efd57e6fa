import { describe, expect, test } from 'vitest';
import { entries } from '../entries';
import { currentRelease } from '../release';
import type { CaseEntry } from '../schema';
import { caseSheet, sheetKey } from './case-sheet';
import { summaryOf } from './evaluate';
import { readOwnCase } from './own-cases';
import { readingReports, readings } from './readings';

const { knowledge } = currentRelease();
const keys = new Map(entries.cases.map((one) => [sheetKey(one.id), one]));

describe('ECO-18: readings by somebody who did not know what was expected', () => {
  test('every one is of a case, none twice, in words of the knowledge base', () => {
    for (const list of [...readings.unseen, ...readings.tuning]) {
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
      for (const { key, conditions, investigations } of list) {
        expect(keys.has(key), key).toBe(true);
        for (const id of conditions) expect(knowledge.conditions[id], `${key}: ${id}`).toBeDefined();
        for (const id of investigations) expect(knowledge.investigations[id], `${key}: ${id}`).toBeDefined();
      }
    }
  });
  test('a sheet tells neither the diagnosis nor where it was read, and its key is one case only', () => {
    expect(keys.size).toBe(entries.cases.length);
    for (const one of entries.cases.slice(0, 200)) {
      const sheet = caseSheet(one, entries);
      expect(Object.keys(sheet)).toEqual([
        'key',
        'ageYears',
        'sex',
        'setting',
        'present',
        'denied',
        'unknown',
        'told',
        'results',
      ]);
      const told = sheet.present.length + sheet.denied.length + sheet.unknown.length + sheet.told.length;
      expect(told, one.id).toBe(one.answers.length);
    }
  });
  test('they are judged as the engine is: the expected, read, is right in everything', () => {
    const cases = entries.cases.filter(
      (one) => knowledge.conditions[one.diagnosis] && one.redFlagExpected === true && one.urgencyExpected,
    );
    const perfect = cases.map((one: CaseEntry) => ({
      key: sheetKey(one.id),
      conditions: [one.diagnosis],
      investigations: (one.investigationsExpected ?? []).map(([id]) => id ?? '').slice(0, 8),
      danger: one.urgencyExpected ?? null,
    }));
    const reports = readingReports(perfect, entries.cases);
    const judged = cases.map((one) => ({ read: readOwnCase(one, knowledge), report: reports.get(one.id) }));
    const { top1, redFlagSensitivity, urgencyExact, investigationRecallTop8 } = summaryOf(
      knowledge,
      judged.flatMap(({ read, report }) => (report ? [{ read, report }] : [])),
    );
    for (const { count, of } of [top1.gold, redFlagSensitivity, urgencyExact, investigationRecallTop8]) {
      expect(of).toBeGreaterThan(100);
      expect(count).toBe(of);
    }
  });
});
