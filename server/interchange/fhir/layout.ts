import type { FindingEntry, InvestigationEntry } from '@/knowledge/schema';
import { findingSections } from '@/knowledge/schema';
import type { Vocabulary } from '../vocabulary';

/** The intake as a form: sections, in them the questions for everybody, then those for some. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly FindingEntry[];
  readonly gated: readonly {
    readonly gate: NonNullable<FindingEntry['askedOf']>;
    readonly questions: readonly FindingEntry[];
  }[];
}

const titles: Readonly<Record<(typeof findingSections)[number], string>> = {
  safety: 'Safety',
  complaint: 'Complaint',
  bowel: 'Bowel',
  upper_gut: 'Upper gut',
  food: 'Food',
  general: 'General',
  extra_intestinal: 'Outside the gut',
  history: 'History',
  exposures: 'Exposures and medicines',
  family: 'Family',
  examination: 'Examination',
  results: 'Findings from earlier results',
};

/** Whether the finding is asked, or follows from others only. */
export const isAsked = (finding: FindingEntry): boolean =>
  finding.derivedFrom === undefined || finding.alsoAsked === true;

/** Sections and questions in the order of the knowledge base, which is that of a walk. */
export const sectionsOf = ({ findings }: Vocabulary): readonly Section[] => {
  const asked = [...findings.values()].filter(isAsked);
  return findingSections.map((id) => {
    const mine = asked.filter(({ section }) => section === id);
    const gates = new Map<string, FindingEntry[]>();
    for (const finding of mine) {
      if (!finding.askedOf) continue;
      const key = JSON.stringify(finding.askedOf);
      gates.set(key, [...(gates.get(key) ?? []), finding]);
    }
    return {
      id,
      title: titles[id],
      questions: mine.filter(({ askedOf }) => !askedOf),
      gated: [...gates].map(([key, questions]) => ({ gate: JSON.parse(key), questions })),
    };
  });
};

/** Investigations that have been done already come with their results. */
export const resultsOf = ({ investigations }: Vocabulary): readonly InvestigationEntry[] => [
  ...investigations.values(),
];

/** What each question is called on the form; our importer reads them back. */
export const linkIds = {
  setting: 'patient.setting',
  age: 'patient.age',
  sex: 'patient.sex',
  complaint: 'complaint',
  note: 'note',
  finding: (id: string) => `finding.${id}`,
  result: (id: string) => `result.${id}`,
  /** Beside a quantity: it was asked, and is not known. */
  unknown: (id: string) => `finding.${id}.unknown`,
  section: (id: string) => `section.${id}`,
  results: 'section.investigations',
  patient: 'section.patient',
  gate: (section: string, place: number, clause: string) => `gate.${section}.${place}.${clause}`,
} as const;

/** The clauses of a gate, from the outside in: each is a group of its own, since one group cannot say both “and” and “or”. */
export const clausesOf = ({ sex, ageFrom, ageTo }: NonNullable<FindingEntry['askedOf']>): readonly Clause[] => [
  ...(sex ? [{ kind: 'sex' as const, sex }] : []),
  ...(ageFrom === undefined ? [] : [{ kind: 'from' as const, age: ageFrom }]),
  ...(ageTo === undefined ? [] : [{ kind: 'to' as const, age: ageTo }]),
];

export type Clause =
  | { readonly kind: 'sex'; readonly sex: 'female' | 'male' }
  | { readonly kind: 'from' | 'to'; readonly age: number };
