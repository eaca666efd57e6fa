import type { Answer, Case, InvestigationResult, KnowledgeBase } from '@/engine';
import type { CaseEntry } from '../schema';
import type { ReadCase } from './case-line';

/**
 * The cases on which numbers may be set, and those that are looked at when a release is made and not before: `sealed` are
 * told of patients, `teaching` were written to teach a picture, so that they say how typical ones fare. Looking uses either up:
 * with the next release it is for tuning, and the new ones are those that came with that release, written by people who did
 * not change the method.
 */
export type CaseGroup = (typeof caseGroups)[number];
export const caseGroups = ['tuning', 'sealed', 'teaching'] as const;

/** Of whom figures are told: of each group, and of all that had not been looked at together, usual and unusual. */
export type MeasuredGroup = (typeof measuredGroups)[number];
export const measuredGroups = [...caseGroups, 'unseen'] as const;

/** Cases that came with this release or a later one have not been looked at. */
const sealedSince = [2026, 11, 14] as const;

/** @example groupOf({ since: '2026.11.2' }) // looked at when that release was made: tuning */
export const groupOf = ({ since, writtenForTeaching }: Pick<CaseEntry, 'since' | 'writtenForTeaching'>): CaseGroup => {
  if (!isUnseen(since)) return 'tuning';
  return writtenForTeaching ? 'teaching' : 'sealed';
};

/** Whether figures of this group are told of the case too. */
export const countsFor = (entry: Pick<CaseEntry, 'since' | 'writtenForTeaching'>, group: MeasuredGroup): boolean =>
  group === 'unseen' ? isUnseen(entry.since) : groupOf(entry) === group;

const isUnseen = (since: string): boolean => {
  const parts = since.split('.').map(Number);
  for (const [place, from] of sealedSince.entries()) {
    const part = parts[place] ?? 0;
    if (part !== from) return part > from;
  }
  return true;
};

/** A published case of our own as the engine takes it, with what is expected of it. Cannot fail. */
export const readOwnCase = (entry: CaseEntry, knowledge: KnowledgeBase): ReadCase => {
  const answers: Record<string, Answer> = {};
  for (const { finding, quantity, choice, state } of entry.answers) {
    if (quantity !== undefined) {
      answers[finding] = { kind: 'quantity', value: quantity, unit: knowledge.findings[finding]?.unit ?? '' };
    } else if (choice !== undefined) answers[finding] = { kind: 'choice', choice };
    else answers[finding] = { kind: 'state', state: state ?? 'unknown' };
  }
  const results: Record<string, InvestigationResult> = {};
  for (const { investigation, value, outcome } of entry.results) {
    results[investigation] =
      value === undefined
        ? { kind: 'outcome', outcome: outcome ?? '' }
        : { kind: 'quantity', value, unit: knowledge.investigations[investigation]?.unit ?? '' };
  }
  const { ageYears, sex, setting } = entry;
  const patient: Case = { setting, ageYears, sex, answers, results };
  return {
    line: {
      id: entry.id,
      ageYears,
      sex,
      setting,
      present: [],
      absent: [],
      quantities: {},
      choices: {},
      results: [],
      gold: entry.diagnosis,
      acceptable: [...(entry.acceptable ?? [])],
      redFlagExpected: entry.redFlagExpected ?? null,
      urgencyExpected: entry.urgencyExpected ?? null,
      investigationsExpected: (entry.investigationsExpected ?? []).map((alternatives) => [...alternatives]),
    },
    patient,
    unknown: [],
  };
};
