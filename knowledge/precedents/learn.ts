import { assess, type Case, factsOf, type KnowledgeBase } from '@/engine';
import { methodValue } from '../compile';
import { everydayPeople } from '../evaluation/everyday-people';
import { groupOf, readOwnCase } from '../evaluation/own-cases';
import { readPicture } from '../evaluation/read-picture';
import { typicalPictures } from '../evaluation/typical-pictures';
import { method } from '../method';
import type { CaseEntry } from '../schema';
import { type FittedPatient, fitWeights } from './fit';

/** By condition and finding: what its presence adds to the order “explains best”, in log-odds; 0 where it is not named. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A finding of fewer published patients than this has no weight. */
const PATIENTS_AT_LEAST = 3;
/** Nor has one that more than this share of them have: what says that somebody comes with the gut says no more. */
const SHARE_AT_MOST = 0.5;
/** Where a condition stands that is not ranked: behind all others. */
const NOT_RANKED = -50;
/** In log-odds; no patient's order depends on less. */
const GRAIN = 0.05;

/**
 * The weights by which what was told of published patients moves the order, fitted over the cases for tuning inside the subject,
 * beside what the rest of the knowledge makes of them. The pictures of guidelines are fitted along, so that what is unusual in
 * reports does not displace the usual; so are people with one everyday complaint, whose order is to stay as it is. Cannot fail.
 */
export const learnWeights = (cases: readonly CaseEntry[], knowledge: KnowledgeBase): Weights => {
  const { precedents: _, ...untaught } = knowledge;
  const conditions = Object.keys(knowledge.conditions);
  const seen = (patient: Case, wished: readonly string[] | null): readonly Seen[] => seenIn(untaught, patient, wished);
  const published = cases
    .filter((one) => groupOf(one) === 'tuning' && knowledge.conditions[one.diagnosis])
    .flatMap((one) => seen(readOwnCase(one, untaught).patient, [one.diagnosis, ...(one.acceptable ?? [])]));
  const others = [...pictured(untaught, seen), ...everydayPeople.flatMap(({ patient }) => seen(patient, null))];
  const findings = toldOften(published);
  const numbers = new Map(findings.map((finding, place) => [finding, place]));
  const asFitted = ({ present, order, wished }: Seen): FittedPatient => ({
    findings: present.flatMap((finding) => numbers.get(finding) ?? []),
    order: conditions.map((condition) => order.get(condition) ?? NOT_RANKED),
    acceptable: wished && conditions.flatMap((condition, place) => (wished.includes(condition) ? [place] : [])),
  });
  const fitted = fitWeights([...published, ...others].map(asFitted), {
    findings: findings.length,
    conditions: conditions.length,
    penalty: methodValue(method, 'precedent-penalty'),
  });
  return Object.fromEntries(
    conditions.map((condition, place) => [
      condition,
      Object.fromEntries(
        findings.flatMap((finding, number) => {
          const weight = Math.round((fitted[number]?.[place] ?? 0) / GRAIN);
          return weight === 0 ? [] : [[finding, weight / (1 / GRAIN)]];
        }),
      ),
    ]),
  );
};

interface Seen {
  readonly present: readonly string[];
  readonly order: ReadonlyMap<string, number>;
  readonly wished: readonly string[] | null;
}

/** Nothing of somebody whom nothing is ranked for. */
const seenIn = (knowledge: KnowledgeBase, patient: Case, wished: readonly string[] | null): readonly Seen[] => {
  const { ranking } = assess(knowledge, patient);
  if (ranking.length === 0) return [];
  const present = [...factsOf(knowledge, patient).values].flatMap(([name, value]) => (value === true ? [name] : []));
  return [{ present, order: new Map(ranking.map(({ condition, explains }) => [condition, explains])), wished }];
};

const pictured = (
  knowledge: KnowledgeBase,
  seen: (patient: Case, wished: readonly string[]) => readonly Seen[],
): readonly Seen[] =>
  typicalPictures
    .filter(({ condition }) => knowledge.conditions[condition])
    .flatMap(({ condition, classic, further }) =>
      [...classic, ...further].flatMap((line) => seen(readPicture(knowledge, line), [condition])),
    );

/** In the order of their names, so that the same cases give the same bytes. */
const toldOften = (published: readonly Seen[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { present } of published) for (const name of present) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .flatMap(([name, count]) => (count >= PATIENTS_AT_LEAST && count <= SHARE_AT_MOST * published.length ? [name] : []))
    .sort();
};
