import type { EngineCondition } from '@/engine';
import type { Catalogue } from './schema';

type Evidence = Catalogue['evidence'];

/** What measurements and pre-test probabilities cite. Which there are, and in which order, their conditions say. */
export interface LeanEvidence {
  /** What each source is called, where it is cited first; nothing where its id says so. */
  readonly shorts: readonly string[];
  /** Of each entry: 1 for an estimate of our own, which cites nothing. */
  readonly own: readonly number[];
  /** What is called otherwise than its source before, by the entry. */
  readonly others: Evidence;
}

export const leanEvidence = (evidence: Evidence, conditions: readonly EngineCondition[]): LeanEvidence => {
  const rest = { ...evidence };
  const known = new Map<string, string>();
  const shorts: string[] = [];
  const own = idsIn(conditions).map((id) => {
    const short = evidence[id] ?? null;
    if (short === null) {
      delete rest[id];
      return 1;
    }
    const source = sourceOf(id);
    if (!known.has(source)) {
      known.set(source, short);
      shorts.push(short === guessed(source) ? '' : short);
    }
    if (known.get(source) === short) delete rest[id];
    return 0;
  });
  return { shorts, own, others: rest };
};

/** Every measurement and every pre-test probability has its citation. */
export const fullEvidence = (
  { shorts, own, others }: LeanEvidence,
  conditions: readonly EngineCondition[],
): Evidence => {
  const evidence: Record<string, string | null> = {};
  const known = new Map<string, string>();
  let cited = 0;
  for (const [place, id] of idsIn(conditions).entries()) {
    if (own[place] === 1) {
      evidence[id] = null;
      continue;
    }
    const source = sourceOf(id);
    let short = known.get(source);
    if (short === undefined) {
      short = shorts[cited] || guessed(source);
      cited += 1;
      known.set(source, short);
    }
    evidence[id] = short;
  }
  return Object.assign(evidence, others);
};

const idsIn = (conditions: readonly EngineCondition[]): readonly string[] =>
  conditions.flatMap(({ factors, priors }) => [...factors.map(({ id }) => id), ...priors.map(({ id }) => id)]);

/** The source is the third part of an entry's id. */
const sourceOf = (id: string): string => id.split('/')[2] ?? '';

/** @example guessed('doe-2019-leaves') // 'Doe et al. 2019' */
const guessed = (source: string): string => {
  const [, who = '', year = ''] = /^([a-z]+)-?((?:19|20)\d\d)/.exec(source) ?? [];
  return who && `${who.charAt(0).toUpperCase()}${who.slice(1)} et al. ${year}`;
};
