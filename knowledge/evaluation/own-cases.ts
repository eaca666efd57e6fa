import type { Answer, Case, InvestigationResult, KnowledgeBase } from '@/engine';
import type { CaseEntry } from '../schema';
import type { ReadCase } from './case-line';

/**
 * The cases on which numbers may be set, and those that are looked at when a release is made and not before: `sealed` are
 * told of patients, `teaching` were written to teach a picture, so that they say how typical ones fare. Looking uses either up:
 * with the next release it is for tuning, and the new ones are those that came with that release, written by people who did
 * not change the method. `waiting` ones are kept for a later release: at most five of one condition are told of in one, chosen by
 * the keys of their sheets, so that what a search happened to find most does not decide the figures.
 */
export type CaseGroup = (typeof caseGroups)[number];
const caseGroups = ['tuning', 'sealed', 'teaching', 'waiting'] as const;

/** Of whom figures are told: of those on whom numbers were set, of each unseen group, and of the unseen together, usual and unusual. */
export type MeasuredGroup = (typeof measuredGroups)[number];
export const measuredGroups = ['tuning', 'sealed', 'teaching', 'unseen'] as const;

/** Cases that came with this release have not been looked at; those of a later one wait for it. */
const unseenIn = [2026, 11, 19] as const;

/** @example groupOf({ since: '2026.11.2' }) // looked at when that release was made: tuning */
export const groupOf = ({ since, writtenForTeaching }: Pick<CaseEntry, 'since' | 'writtenForTeaching'>): CaseGroup => {
  const later = afterUnseen(since);
  if (later < 0) return 'tuning';
  if (later > 0) return 'waiting';
  return writtenForTeaching ? 'teaching' : 'sealed';
};

/** Whether figures of this group are told of the case too. */
export const countsFor = (entry: Pick<CaseEntry, 'since' | 'writtenForTeaching'>, group: MeasuredGroup): boolean =>
  group === 'unseen' ? afterUnseen(entry.since) === 0 : groupOf(entry) === group;

/** Below 0 for a release before the one whose cases are unseen, above 0 for a later one. */
const afterUnseen = (since: string): number => {
  const parts = since.split('.').map(Number);
  for (const [place, from] of unseenIn.entries()) {
    const part = parts[place] ?? 0;
    if (part !== from) return part - from;
  }
  return 0;
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
