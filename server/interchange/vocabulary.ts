import { byId } from '@/knowledge/by-id';
import { type Entries, entries } from '@/knowledge/entries';
import type { ConditionEntry, FindingEntry, InvestigationEntry, RuleEntry } from '@/knowledge/schema';

/** What the ids of a session stand for, and the codes that other systems know them by. */
export interface Vocabulary {
  readonly findings: ReadonlyMap<string, FindingEntry>;
  readonly investigations: ReadonlyMap<string, InvestigationEntry>;
  readonly conditions: ReadonlyMap<string, ConditionEntry>;
  readonly rules: ReadonlyMap<string, RuleEntry>;
}

export const vocabularyOf = (from: Entries): Vocabulary => ({
  findings: byId(from.findings),
  investigations: byId(from.investigations),
  conditions: byId(from.conditions),
  rules: byId(from.rules),
});

let current: Vocabulary | undefined;

/** That of the release this build carries. */
export const currentVocabulary = (): Vocabulary => {
  current ??= vocabularyOf(entries);
  return current;
};
