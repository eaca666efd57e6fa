import type { Facts } from './facts';
import type { KnowledgeBase } from './knowledge-base';
import { indexOf } from './knowledge-index';
import type { FindingId } from './vocabulary';

/**
 * What is present and says nothing beyond what else is present: included in something that is there, whether that was said
 * or is shown by a figure, or following from other findings alone, as an iron deficiency anaemia does from an anaemia and a
 * low ferritin. What follows from a figure, a result or the patient's age says something of its own. Cannot fail.
 */
export const repeatedIn = (knowledge: KnowledgeBase, { values, known, implied }: Facts): ReadonlySet<FindingId> => {
  const { followsFrom, logic } = indexOf(knowledge);
  const repeated = new Set<FindingId>(implied);
  const present: FindingId[] = [];
  for (const [name, value] of values) if (value === true && !implied.has(name)) present.push(name);
  if (present.some((name) => followsFrom.has(name))) {
    const told = known.map((value) => (typeof value === 'boolean' ? value : null));
    // What is merely included proves nothing about what includes it.
    for (const name of implied) told[logic.slots.get(name) as number] = null;
    for (const name of present) if (followsFrom.get(name)?.(told) === true) repeated.add(name);
  }
  const include = (name: FindingId): void => {
    for (const other of knowledge.findings[name]?.implies ?? []) {
      if (repeated.has(other)) continue;
      repeated.add(other);
      include(other);
    }
  };
  for (const name of present) if (!repeated.has(name)) include(name);
  return repeated;
};
