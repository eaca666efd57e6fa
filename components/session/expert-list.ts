import { type Case, type KnowledgeBase, namesIn, passes } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { sectionWords } from './session-words';

/** One section of the list with everything in view: its findings, the most telling first. */
export interface ExpertSection {
  readonly section: string;
  readonly findings: readonly string[];
}

/**
 * Everything that can be asked of this patient, by section. Within a section the order is that of how far the answers
 * can move all conditions together, what a strong red flag looks for first: the same for every patient, so that each
 * finding keeps its place. Cannot fail.
 */
export const expertSections = (
  base: KnowledgeBase,
  catalogue: Catalogue,
  patient: Pick<Case, 'ageYears' | 'sex'>,
): readonly ExpertSection[] => {
  const tells = tellingOf(base);
  const ids = Object.keys(catalogue.findings).filter(
    (id) => catalogue.findings[id]?.asked && passes(base.findings[id]?.askedOf ?? open, patient) !== false,
  );
  return Object.keys(sectionWords).map((section) => ({
    section,
    findings: ids
      .filter((id) => catalogue.findings[id]?.section === section)
      .sort((a, b) => (tells.get(b) ?? 0) - (tells.get(a) ?? 0) || (a < b ? -1 : 1)),
  }));
};

const open = { ageFrom: null, ageTo: null, sex: null };
/** What a strong red flag is worth beside moves of the odds: more than any of them. */
const STOP_NOW = 10;

const kept = new WeakMap<KnowledgeBase, ReadonlyMap<string, number>>();

/** How far each finding can move all conditions together, in log-odds. Kept: it is the same for every patient. */
const tellingOf = (base: KnowledgeBase): ReadonlyMap<string, number> => {
  const known = kept.get(base);
  if (known) return known;
  const tells = new Map<string, number>();
  const add = (id: string, by: number): void => void tells.set(id, (tells.get(id) ?? 0) + by);
  for (const { factors } of Object.values(base.conditions)) {
    for (const { on, levels } of factors)
      add(on, Math.max(...levels.map(({ logRatio, weight }) => Math.abs(weight * logRatio))));
  }
  for (const { logic, strength } of base.alarms) {
    if (strength === 'stop_now') for (const name of new Set(namesIn(logic))) add(name, STOP_NOW);
  }
  kept.set(base, tells);
  return tells;
};
