import { type Logic, namesIn } from '@/engine';
import { parseLogic } from '@/knowledge/parse-logic';
import type { RuleEntry } from '@/knowledge/schema';
import { shortNameOf } from '../citation';
import type { Library } from '../library';

/** The attributes of a rule's evidence that a reader has to be able to see (REG-10), each as a sentence. */
export const sourceAttributeKeys = [
  'citation',
  'developer',
  'funding',
  'dates',
  'race',
  'ethnicity',
  'language',
  'sexual_orientation',
  'gender_identity',
  'sex',
  'date_of_birth',
  'social_determinants',
  'health_status',
] as const;
export type SourceAttributeKey = (typeof sourceAttributeKeys)[number];
export type SourceAttributes = Readonly<Record<SourceAttributeKey, string>>;

const NOT_USED = 'Not used.';

/** Findings that say something of a person beyond their health. */
const personal: Readonly<Partial<Record<SourceAttributeKey, ReadonlySet<string>>>> = {
  ethnicity: new Set(['ancestry-lactase-nonpersistent']),
  sexual_orientation: new Set(['msm-oral-anal-contact', 'hiv-risk-exposure']),
  sex: new Set(['sex', 'sex-female', 'sex-male', 'pregnant', 'possibly-pregnant', 'postmenopausal', 'pregnancy-weeks']),
  date_of_birth: new Set([
    'age-years',
    'age-months',
    'age-50-or-over',
    'age-65-or-over',
    'age-70-or-over',
    'age-50-or-over-at-onset',
  ]),
  social_determinants: new Set(['food-insecurity', 'occupational-exposure-to-human-waste', 'outbreak-or-food-handler']),
};

/** All thirteen attributes of a rule; those its condition does not read say “not used”. Cannot fail. */
export const sourceAttributesOf = (
  rule: RuleEntry,
  library: Pick<Library, 'sources' | 'findings'>,
): SourceAttributes => {
  const source = library.sources.get(rule.source.id);
  const names = namesBehind(rule.logic, library);
  const used = (key: SourceAttributeKey): readonly string[] => [...names].filter((name) => personal[key]?.has(name));
  const labels = (ids: readonly string[]): string =>
    ids.map((id) => library.findings.get(id)?.label ?? builtIn[id] ?? id).join(', ');
  const read = (key: SourceAttributeKey): string => {
    const ids = used(key);
    return ids.length === 0 ? NOT_USED : `Used: ${labels(ids)}.`;
  };
  const { gate } = rule;
  const gatedByAge = gate.ageFrom !== undefined || gate.ageTo !== undefined;
  const others = [...names].filter(
    (name) => !Object.values(personal).some((set) => set?.has(name)) && name !== 'setting',
  );
  return {
    citation: source
      ? `${shortNameOf(source)}: ${source.title}, ${source.publishedIn}. ${rule.source.locator}.`
      : rule.source.locator,
    developer: `${rule.body}; written as a rule by the authors of this knowledge base.`,
    funding: 'None for this rule. That of its source is told by the source.',
    dates: `Source: ${source?.year ?? 'year not printed'}. Last held against it: ${rule.reviewedOn}.`,
    race: NOT_USED,
    ethnicity: read('ethnicity'),
    language: NOT_USED,
    sexual_orientation: read('sexual_orientation'),
    gender_identity: NOT_USED,
    sex: gate.sex === undefined ? read('sex') : `Used: for ${gate.sex} patients only.`,
    date_of_birth:
      gatedByAge && used('date_of_birth').length === 0 ? 'Used: age in years, as a limit.' : read('date_of_birth'),
    social_determinants: read('social_determinants'),
    health_status: others.length === 0 ? NOT_USED : `Used: ${labels(others)}.`,
  };
};

const builtIn: Readonly<Record<string, string>> = { 'age-years': 'age in years', sex: 'sex' };

/** Under which of the attributes a finding falls, itself or by what it follows from; none for what is only about health. */
export const personalKeysOf = (finding: string, library: Pick<Library, 'findings'>): readonly SourceAttributeKey[] => {
  const derived = library.findings.get(finding)?.derivedFrom;
  const names = new Set([finding, ...(derived === undefined ? [] : namesBehind(derived, library))]);
  return sourceAttributeKeys.filter((key) => [...names].some((name) => personal[key]?.has(name)));
};

/** What a rule reads, by id, those behind derived findings too. */
export const ruleReads = (rule: RuleEntry, library: Pick<Library, 'findings'>): readonly string[] => [
  ...namesBehind(rule.logic, library),
];

/** Every name a condition rests on, those behind derived findings too. */
const namesBehind = (text: string, { findings }: Pick<Library, 'findings'>): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (logic: Logic): void => {
    for (const name of namesIn(logic)) {
      if (names.has(name)) continue;
      names.add(name);
      const derived = findings.get(name)?.derivedFrom;
      const parsed = derived === undefined ? undefined : parseLogic(derived);
      if (parsed?.ok) visit(parsed.value);
    }
  };
  const parsed = parseLogic(text);
  if (parsed.ok) visit(parsed.value);
  return names;
};
