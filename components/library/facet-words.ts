import type { FacetName } from '@/server/library/search/schema';
import type { RuleShown } from '@/server/library/shown/schema';
import { directionWords, gradeWords, readFromWords, sourceKindWords, urgencyWords } from '../evidence/words';
import { costWords, invasivenessWords } from '../session/burden-words';
import { sectionWords } from '../session/session-words';
import { roleWords, specimenWords } from './words';

/** What lists can be narrowed by, and the values, as they are read. */

export const facetWords: Readonly<Record<FacetName, string>> = {
  role: 'Purpose',
  specimen: 'Specimen',
  invasiveness: 'Invasiveness',
  wait: 'Wait for the result',
  cost: 'Cost',
  missed: 'Danger',
  permeability: 'Permeability',
  section: 'Part of the history',
  reason: 'Complaint',
  rule: 'Kind of rule',
  urgency: 'Urgency',
  type: 'Kind of source',
  grade: 'Certainty of what rests on it',
  read: 'How it was read',
};

export const ruleKindWords: Readonly<Record<RuleShown['kind'], string>> = {
  // Each has a word, or its list would be headed by its code.
  alarm: 'Red flags',
  recommendation: 'Recommendations',
  advice: 'Advice',
  criterion: 'Criteria',
  interpretation: 'Readings of results',
  score: 'Scores',
  elsewhere: 'Points elsewhere',
  within: 'Known illness',
};

const numbered = (words: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(words.map((word, number) => [`${number}`, word.charAt(0).toUpperCase() + word.slice(1)]));

const values: Readonly<Record<FacetName, Readonly<Record<string, string>>>> = {
  role: mapped(roleWords, ({ badge }) => badge),
  specimen: specimenWords,
  invasiveness: numbered(invasivenessWords),
  wait: { day: 'Within a day', week: 'Within a week', longer: 'Longer' },
  cost: numbered(costWords),
  missed: { yes: 'Must not be missed' },
  permeability: mapped(directionWords, ({ heading }) => heading),
  section: sectionWords,
  reason: { yes: 'Can be why the patient comes' },
  rule: ruleKindWords,
  urgency: urgencyWords,
  type: sourceKindWords,
  grade: mapped(gradeWords, capital),
  read: mapped(readFromWords, ({ short }) => capital(short)),
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  say: (value: Value) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, say(value)]));
}

/** A value as it is read; as it is written where nobody has given it a word yet. */
export const facetValueWords = (name: FacetName, value: string): string => values[name][value] ?? value;
