import { investigationRoles, namesIn } from '@/engine';
import { parseLogic } from '@/knowledge/parse-logic';
import type { RuleEntry } from '@/knowledge/schema';
import type { Library } from './library';
import type { Measurement } from './shown/schema';
import { leaning, measurementOf } from './views/measurement';
import { conditionPointer } from './views/provenance';
import type { InvestigationView } from './views/schema';

/** What was measured of an investigation, by condition, the strongest first. */
export const accuracyByCondition = (
  investigation: string,
  library: Library,
  from: 'accuracy' | 'furtherAccuracy' = 'accuracy',
): InvestigationView['accuracy'] =>
  grouped(
    library.entries[from].filter((entry) => entry.investigation === investigation),
    ({ condition }) => condition,
  )
    .map(([condition, entries]) => ({
      condition: conditionPointer(condition, library),
      measurements: entries.map((entry) => measurementOf(entry, library)),
    }))
    .sort((a, b) => strength(b.measurements) - strength(a.measurements));

/** What was measured of the investigations in a condition: those that find causes first, then by strength. */
export const accuracyByInvestigation = (
  condition: string,
  library: Library,
): readonly { readonly investigation: string; readonly measurements: readonly Measurement[] }[] =>
  grouped(
    library.entries.accuracy.filter((entry) => entry.condition === condition),
    ({ investigation }) => investigation,
  )
    .map(([investigation, entries]) => ({
      investigation,
      measurements: entries.map((entry) => measurementOf(entry, library)),
    }))
    .sort(
      (a, b) =>
        roleRank(a.investigation, library) - roleRank(b.investigation, library) ||
        strength(b.measurements) - strength(a.measurements),
    );

/** What was measured of the findings in a condition: what speaks for it first, what speaks against it last. */
export const findingsIn = (condition: string, library: Library): readonly Measurement[] =>
  library.entries.findingEvidence
    .filter((entry) => entry.condition === condition)
    .map((entry) => measurementOf(entry, library))
    .sort((a, b) => leaning(b) - leaning(a));

/** The recommendations for and against an investigation. */
export const rulesAbout = (
  investigation: string,
  { entries }: Library,
): { readonly ordering: readonly RuleEntry[]; readonly avoiding: readonly RuleEntry[] } => {
  const about = entries.rules.filter(
    (rule) => rule.kind === 'recommendation' && rule.investigations.includes(investigation),
  );
  const going = (direction: 'order' | 'avoid') =>
    about.filter((rule) => rule.kind === 'recommendation' && rule.direction === direction);
  return { ordering: going('order'), avoiding: going('avoid') };
};

/** Red flags whose words name the condition; its criteria are told by their `condition`. */
export const rulesNaming = (condition: string, library: Library): readonly RuleEntry[] =>
  namedIn(condition, library).filter(({ kind }) => kind === 'alarm');

/** Scores, readings and advice about the condition: by their `condition`, or because their words name it. */
export const furtherRulesAbout = (condition: string, library: Library): readonly RuleEntry[] => {
  const named = new Set(namedIn(condition, library));
  return library.entries.rules.filter(
    (rule) =>
      (rule.kind === 'score' || rule.kind === 'interpretation' || rule.kind === 'advice') &&
      (named.has(rule) || ('condition' in rule && rule.condition === condition)),
  );
};

const namedIn = (condition: string, { entries, conditions }: Library): readonly RuleEntry[] => {
  const entry = conditions.get(condition);
  if (!entry) return [];
  const names = [entry.name, ...entry.alsoKnownAs].filter((name) => name.length > 3).map(escaped);
  if (names.length === 0) return [];
  const named = new RegExp(`(?<![\\p{L}\\d])(?:${names.join('|')})(?![\\p{L}\\d])`, 'iu');
  return entries.rules.filter((rule) => named.test(`${rule.title} ${rule.action}`));
};

const readers = new WeakMap<readonly RuleEntry[], ReadonlyMap<string, readonly RuleEntry[]>>();

/** Rules that read an answer or a result. */
export const rulesReading = (id: string, { entries: { rules } }: Library): readonly RuleEntry[] => {
  let byName = readers.get(rules);
  if (!byName) {
    const reading = rules.flatMap((rule) => namesRead(rule.logic).map((name) => ({ name, rule })));
    byName = new Map(
      grouped(reading, ({ name }) => name).map(([name, found]) => [name, found.map(({ rule }) => rule)]),
    );
    readers.set(rules, byName);
  }
  return byName.get(id) ?? [];
};

const read = new Map<string, readonly string[]>();

/** What a condition in the rules' language reads, each once. Read once for each that is written. */
export const namesRead = (logic: string): readonly string[] => {
  const known = read.get(logic);
  if (known) return known;
  const parsed = parseLogic(logic);
  const names = parsed.ok ? [...new Set(namesIn(parsed.value))] : [];
  read.set(logic, names);
  return names;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cause-finding before measuring permeability (REG-05). */
const roleRank = (investigation: string, { investigations }: Library): number =>
  investigationRoles.indexOf(investigations.get(investigation)?.role ?? 'not_recommended');

const strength = (measurements: readonly Measurement[]): number =>
  Math.max(0, ...measurements.flatMap(({ levels }) => levels.map(({ ratio }) => Math.abs(Math.log(ratio.value)))));

/** In the order in which the groups first appear. */
export const grouped = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [key: string, items: readonly Item[]])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
};
