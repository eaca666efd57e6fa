import { assess, type Case, factsOf, type KnowledgeBase } from '@/engine';
import { methodValue } from '../compile';
import { blamingWheat, everydayPeople } from '../evaluation/everyday-people';
import { groupOf, readOwnCase } from '../evaluation/own-cases';
import { readPicture } from '../evaluation/read-picture';
import { typicalPictures } from '../evaluation/typical-pictures';
import { method } from '../method';
import type { CaseEntry } from '../schema';
import { type FittedPatient, fitWeights } from './fit';
import { tally } from './tally';

/** By condition and finding: what its presence adds to the order “explains best”, in log-odds; 0 where it is not named. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A finding of fewer published patients than this has no weight. */
const PATIENTS_AT_LEAST = 3;
/** Nor has one that more than this share of them have: what says that somebody comes with the gut says no more. */
const SHARE_AT_MOST = 0.5;
/** Each whose order is to stay counts as so many: nobody among the published is as plain as they are. */
const AS_MANY = 4;
/** Where a condition stands that is not ranked: behind all others. */
const NOT_RANKED = -50;
/** In log-odds; no patient's order depends on less. */
const GRAIN = 0.05;
/** A condition of which fewer patients than this were published has no weights: what is learnt of others is not to lift it. */
const OWN_AT_LEAST = 4;

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
  const usual = [...everydayPeople.map(({ patient }) => patient), ...blamingWheat].flatMap((patient) =>
    seen(patient, null),
  );
  const findings = toldOften(published);
  const own = tally(published.map(({ wished }) => wished?.[0] ?? ''));
  const numbers = new Map(findings.map((finding, place) => [finding, place]));
  const asFitted = ({ present, order, wished }: Seen): FittedPatient => ({
    findings: present.flatMap((finding) => numbers.get(finding) ?? []),
    order: conditions.map((condition) => order.get(condition) ?? NOT_RANKED),
    counts: wished ? 1 : AS_MANY,
    acceptable: wished && conditions.flatMap((condition, place) => (wished.includes(condition) ? [place] : [])),
  });
  const fitted = fitWeights([...published, ...pictured(untaught, seen), ...usual].map(asFitted), {
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
          return weight === 0 || (own.get(condition) ?? 0) < OWN_AT_LEAST ? [] : [[finding, weight / (1 / GRAIN)]];
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
    .flatMap(({ condition, or, classic, further }) =>
      [...classic, ...further].flatMap((line) =>
        seen(readPicture(knowledge, line), or ? [condition, or] : [condition]),
      ),
    );

/** In the order of their names, so that the same cases give the same bytes. */
const toldOften = (published: readonly Seen[]): readonly string[] =>
  [...tally(published.flatMap(({ present }) => present))]
    .flatMap(([name, count]) => (count >= PATIENTS_AT_LEAST && count <= SHARE_AT_MOST * published.length ? [name] : []))
    .sort();
