import { isDeepStrictEqual } from 'node:util';
import { type Consultation, urgencies } from '@/engine';
import type { Outcome, SessionState } from '../sessions/schema';
import type { Difference, Planned, Said, SessionComparison } from './schema';
import { standingsOf } from './standings';

/** What of a session is compared: where it stood at its end. */
export interface Compared {
  readonly state: SessionState;
  readonly consultation: Consultation;
  readonly outcome: Outcome | null;
}

/** What differs between two sessions. Nothing is thought again: each stands as it was stored. Pure, cannot fail. */
export const compareSessions = (before: Compared, after: Compared): SessionComparison => {
  const answers = differences(saidIn(before.state, 'answers'), saidIn(after.state, 'answers'));
  const results = differences(saidIn(before.state, 'results'), saidIn(after.state, 'results'));
  return {
    patient: {
      before: before.state.patient,
      after: after.state.patient,
      same: isDeepStrictEqual(before.state.patient, after.state.patient),
    },
    answers,
    results,
    alike: {
      answers: Object.keys(after.state.answers).length - answers.filter(({ after: said }) => said).length,
      results: Object.keys(after.state.results).length - results.filter(({ after: said }) => said).length,
    },
    places: placesOf(before, after),
    flags: flagsOf(before, after),
    plan: differences(planOf(before), planOf(after)),
    outcome: { before: before.outcome, after: after.outcome },
  };
};

/** What stands under each id on either side, where that is not the same; in the order of the ids. */
const differences = <Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): readonly Difference<Value>[] =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id): Difference<Value>[] => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    if (isDeepStrictEqual(was, is)) return [];
    return [{ id, change: was === null ? 'added' : is === null ? 'gone' : 'changed', before: was, after: is }];
  });

const saidIn = <Kind extends 'answers' | 'results'>(
  state: SessionState,
  kind: Kind,
): ReadonlyMap<string, Said<SessionState[Kind][string]>> =>
  new Map(
    Object.entries(state[kind]).map(([id, value]) => [
      id,
      { value: value as SessionState[Kind][string], reported: state.reported[id] ?? null },
    ]),
  );

const planOf = ({ state, consultation }: Compared): ReadonlyMap<string, Planned> => {
  const asked = consultation.advice.suggestions
    .filter(({ tier }) => tier === 'guideline')
    .map(({ investigation }) => investigation);
  return new Map(
    [...new Set([...asked, ...Object.keys(state.decisions)])].map((id) => [
      id,
      { asked: asked.includes(id), choice: state.decisions[id]?.choice ?? null },
    ]),
  );
};

const placesOf = (before: Compared, after: Compared): SessionComparison['places'] => {
  const [was, is] = [
    standingsOf(before.consultation.assessment.ranking),
    standingsOf(after.consultation.assessment.ranking),
  ];
  return [...new Set([...is.keys(), ...was.keys()])].map((condition) => ({
    condition,
    before: was.get(condition) ?? null,
    after: is.get(condition) ?? null,
  }));
};

/** Every red flag of either side, the most pressing first; also where nothing changed: none of them may be left out of a picture. */
const flagsOf = (before: Compared, after: Compared): SessionComparison['flags'] => {
  const [was, is] = [before, after].map(
    ({ consultation }) => new Map(consultation.assessment.redFlags.map((flag) => [flag.rule, flag])),
  );
  const found = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap((rule) => {
    const flag = is?.get(rule) ?? was?.get(rule);
    return flag
      ? [
          {
            rule,
            before: was?.get(rule)?.state ?? null,
            after: is?.get(rule)?.state ?? null,
            urgency: flag.urgency,
          },
        ]
      : [];
  });
  return found.sort(
    (a, b) => urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || (a.rule < b.rule ? -1 : 1),
  );
};
