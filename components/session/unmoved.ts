import type { Answer, Assessment, Case } from '@/engine';
import { byExplanation } from './ranking-order';

/** So many answers that leave the top as it is are worth saying. */
export const UNMOVED = 10;

/** Of the questions after that, one in so many changes the top all the same: measured, and held by `unmoved-walks.test.ts`. */
export const CHANGES_ONE_IN = 20;

/** What is looked at first: which three conditions explain best, in any order, and which red flags are raised. Cannot fail. */
export const topOf = ({ ranking, redFlags }: Pick<Assessment, 'ranking' | 'redFlags'>): string => {
  const first = byExplanation(ranking).slice(0, 3);
  const raised = redFlags.filter(({ state, strength }) => state === 'fires' && strength !== 'check_first');
  return JSON.stringify([first.map(({ condition }) => condition).sort(), raised.map(({ rule }) => rule).sort()]);
};

interface Looking {
  /** What the case comes to: `topOf`. */
  readonly topIn: (patient: Case) => string;
  /** Danger signs do not: a whole list of them is denied by one press. */
  readonly counts: (finding: string) => boolean;
}

/**
 * Whether the top was the same before each of the last ten answers as it is now. “Unknown” is none of the ten, since it says
 * nothing. False with fewer than ten. Looks no further back than the first difference. Cannot fail.
 */
export const isUnmoved = (patient: Case, { topIn, counts }: Looking): boolean => {
  const now = topIn(patient);
  const given = Object.entries(patient.answers);
  let seen = 0;
  for (let place = given.length - 1; place > 0 && seen < UNMOVED; place -= 1) {
    const [finding, answer] = given[place] as [string, Answer];
    if (!saysSomething(answer) || !counts(finding)) continue;
    seen += 1;
    if (topIn({ ...patient, answers: Object.fromEntries(given.slice(0, place)) }) !== now) return false;
  }
  return seen === UNMOVED;
};

const saysSomething = (answer: Answer): boolean => answer.kind !== 'state' || answer.state !== 'unknown';
