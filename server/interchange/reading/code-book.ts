import type { FindingEntry, InvestigationEntry } from '@/knowledge/schema';
import { multipleOfLimitCode, valueCode } from '../main-code';
import { loinc, outsideSystems, systems } from '../systems';
import type { Vocabulary } from '../vocabulary';
import type { Place } from './place';

/** What a code from outside stands for here. */
export type Target =
  | { readonly kind: 'finding'; readonly finding: FindingEntry }
  | { readonly kind: 'investigation'; readonly investigation: InvestigationEntry; readonly multipleOfLimit: boolean }
  | { readonly kind: 'age' };

export type Found =
  /** `own`: found by our own code. */
  | { readonly ok: true; readonly target: Target; readonly own: boolean }
  | {
      readonly ok: false;
      readonly code: 'unknown_code' | 'ambiguous_code' | 'unknown_id' | 'not_understood';
      readonly detail: string | null;
    };

/** Finds what a concept means. Our own code decides alone; of the others, one that stands for one thing only. */
export interface CodeBook {
  find(concept: Place): Found;
}

export const codeBookOf = (vocabulary: Vocabulary): CodeBook => {
  const foreign = new Map<string, Target[]>();
  const put = (system: string, code: string, target: Target): void => {
    const key = `${system}|${code}`;
    foreign.set(key, [...(foreign.get(key) ?? []), target]);
  };
  for (const finding of vocabulary.findings.values()) {
    for (const { system, code } of finding.codes ?? [])
      if (system === 'hpo' || system === 'loinc') put(outsideSystems[system], code, { kind: 'finding', finding });
  }
  for (const investigation of vocabulary.investigations.values()) {
    const value = valueCode(investigation);
    if (value) put(loinc, value.code, { kind: 'investigation', investigation, multipleOfLimit: false });
    const multiple = multipleOfLimitCode(investigation);
    if (multiple) put(loinc, multiple.code, { kind: 'investigation', investigation, multipleOfLimit: true });
  }
  return { find: (concept) => found(concept, vocabulary, foreign) };
};

const found = (concept: Place, vocabulary: Vocabulary, foreign: ReadonlyMap<string, readonly Target[]>): Found => {
  const codings = concept
    .at('coding')
    .items()
    .slice(0, MOST_CODINGS)
    .map((coding) => ({
      system: coding.at('system').text() ?? '',
      code: coding.at('code').text() ?? '',
    }));
  for (const { system, code } of codings) {
    const own = ownTarget(vocabulary, system, code);
    if (own) return own;
  }
  const targets = codings.flatMap(({ system, code }) => foreign.get(`${system}|${code}`) ?? []);
  const distinct = new Map(targets.map((target) => [keyOf(target), target]));
  const [only] = distinct.values();
  if (distinct.size === 1 && only) return { ok: true, target: only, own: false };
  const detail = codings.map(({ system, code }) => `${system}|${code}`).join(', ') || concept.at('text').text();
  return { ok: false, code: distinct.size > 1 ? 'ambiguous_code' : 'unknown_code', detail };
};

const MOST_CODINGS = 20;

/** `null` for a system that is not ours. */
const ownTarget = (vocabulary: Vocabulary, system: string, code: string): Found | null => {
  const unknown: Found = { ok: false, code: 'unknown_id', detail: code };
  switch (system) {
    case systems.finding: {
      const finding = vocabulary.findings.get(code);
      return finding ? { ok: true, target: { kind: 'finding', finding }, own: true } : unknown;
    }
    case systems.investigation: {
      const investigation = vocabulary.investigations.get(code);
      return investigation
        ? { ok: true, target: { kind: 'investigation', investigation, multipleOfLimit: false }, own: true }
        : unknown;
    }
    case systems.patientItem:
      return code === 'age-years' ? { ok: true, target: { kind: 'age' }, own: true } : unknown;
    default:
      return null;
  }
};

const keyOf = (target: Target): string => {
  if (target.kind === 'finding') return `finding ${target.finding.id}`;
  return target.kind === 'age' ? 'age' : `investigation ${target.investigation.id}`;
};
