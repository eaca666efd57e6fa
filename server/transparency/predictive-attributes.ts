import type { Accuracy, AccuracyGroup } from '@/knowledge/accuracy';
import { intendedUse } from '../library/intended-use';
import type { AboutView } from '../library/views/schema';

/**
 * The attributes that a reader of a predictive intervention has to be able to see (REG-11), because likelihoods here are
 * derived from published data: 45 CFR 170.315(b)(11)(iv)(B), (1) to (9), thirty-one in all. Names and order are those of the
 * rule, shortened; where there is nothing to tell, that is what is told.
 */
export const predictiveGroups = [
  ['details', 'Details and output'],
  ['purpose', 'Purpose'],
  ['cautions', 'Where it should not be used'],
  ['development', 'How it was made, and what it reads'],
  ['fairness', 'Fairness in development'],
  ['validation', 'External validation'],
  ['performance', 'Performance, measured'],
  ['upkeep', 'Upkeep'],
  ['updates', 'Updates'],
] as const;
export type PredictiveGroup = (typeof predictiveGroups)[number][0];

export interface PredictiveAttribute {
  readonly group: PredictiveGroup;
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** How many there are in each group of the rule. */
export const attributesPerGroup: Readonly<Record<PredictiveGroup, number>> = {
  details: 4,
  purpose: 4,
  cautions: 2,
  development: 4,
  fairness: 2,
  validation: 4,
  performance: 5,
  upkeep: 4,
  updates: 2,
};

export interface PredictiveFacts {
  readonly about: AboutView;
  readonly accuracy: Accuracy;
  /** How many rules and measurements read what about a person: sex, age and the like. */
  readonly personal: readonly { readonly name: string; readonly rules: number; readonly measurements: number }[];
  readonly rules: number;
}

const percent = (share: number | null): string => (share === null ? 'none' : `${Math.round(100 * share)} %`);
const shareWords = ({ count, of, low, high }: AccuracyGroup['summary']['redFlagSensitivity']): string =>
  of === 0 ? 'no case' : `${count} of ${of} (${percent(low)} to ${percent(high)})`;

/** The thirty-one, filled from this release. Cannot fail. */
export const predictiveAttributes = ({
  about,
  accuracy,
  personal,
  rules,
}: PredictiveFacts): readonly PredictiveAttribute[] => {
  const { counts, ages, readFrom, judgements } = about;
  const group = (name: AccuracyGroup['group']) => accuracy.groups.find((one) => one.group === name)?.summary;
  const [tuning, unseen] = [group('tuning'), group('unseen')];
  const performance = (summary: AccuracyGroup['summary'] | undefined): string =>
    summary
      ? `An acceptable condition in first place: ${shareWords(summary.top1.anyAcceptable)}; among three: ${shareWords(summary.top3.anyAcceptable)}. Danger signs raised where there were some: ${shareWords(summary.redFlagSensitivity)}; none raised where there were none: ${shareWords(summary.redFlagSpecificity)}. Calibration error ${summary.calibrationError?.toFixed(3) ?? 'unknown'}. Bounds are 95 %.`
      : 'No case.';
  const reads = personal
    .map(({ name, rules: some, measurements }) => `${name}: ${some} and ${measurements}`)
    .join('; ');
  const texts: readonly (readonly [PredictiveGroup, string, string, string])[] = [
    [
      'details',
      'developer',
      'Developer, and how to reach them',
      'The authors of Zonula. A problem is reported from the page on which it is noticed; the inbox is that of the clinic. There is no public address yet.',
    ],
    ['details', 'funding', 'Who paid for it', 'No funding is recorded. That of each source is told by the source.'],
    [
      'details',
      'output',
      'What comes out',
      `For each of ${counts.conditions} conditions a probability in words and as a 90 % range, each on its own; red flags with their urgency; investigations in an order, with reasons.`,
    ],
    [
      'details',
      'output-type',
      'What kind of output that is',
      'A prediction (probabilities), an analysis (what speaks for and against) and recommendations (investigations, first next steps).',
    ],
    ['purpose', 'intended-use', 'Intended use', intendedUse],
    [
      'purpose',
      'population',
      'For which patients',
      `People aged ${ages.from} and over with gut symptoms, in general practice, specialist clinics and emergency departments.`,
    ],
    [
      'purpose',
      'users',
      'For which users',
      'Qualified health professionals who take the history themselves and can judge the result.',
    ],
    [
      'purpose',
      'role',
      'Its part in the decision',
      'It informs. It replaces no judgement, orders nothing and decides nothing.',
    ],
    [
      'cautions',
      'out-of-scope',
      'Tasks, situations and people it is not for',
      `Children below ${ages.from}; use by patients on themselves; complaints that do not come from the gut; triage without a clinician; monitoring of a disease that is already known.`,
    ],
    [
      'cautions',
      'known-risks',
      'Known risks and limits',
      'They stand in the hazard log, with what is done about each and what is left, and on the page about accuracy, with every case that was missed.',
    ],
    [
      'development',
      'criteria',
      'What was taken in and what was left out',
      `No model was trained on patients. Numbers were taken from publications: studies of adults with a comparison group where one was found; ${judgements} numbers are estimates because none was. What was left out is named in knowledge/REJECTED.md.`,
    ],
    [
      'development',
      'personal',
      'What it reads about a person',
      `How many of ${rules} rules, and of the measurements behind the ranking, read it: ${reads}. Health stands for everything else that rules read. Age and sex also choose the pre-test probability.`,
    ],
    [
      'development',
      'representativeness',
      'Whom the data stand for',
      `${about.fromSecondaryCare} of ${counts.measurements} measurements were made in secondary care. Ancestry, language and social circumstances of those measured are mostly not reported by the studies.`,
    ],
    [
      'development',
      'relevance',
      'How the data fit where it is used',
      'Each measurement names its population, setting and comparison group. For general practice many had to be carried over from specialist clinics.',
    ],
    [
      'fairness',
      'approach',
      'How the output is kept fair',
      'The same answers give everybody the same assessment. Sex and age are read only where a source says that they change the odds or the rule. Race is read by nothing; ancestry only as far as one measurement or another asks for it, listed under “What is read about a person”.',
    ],
    [
      'fairness',
      'bias',
      'How bias is managed',
      'Estimates count less the less certain they are; no ratio counts beyond a limit; who was measured is shown. No adjustment between groups of people is made, because the data for one are missing.',
    ],
    [
      'validation',
      'data',
      'On what it was validated from outside',
      `Published case reports: ${tuning?.cases ?? 0} on which numbers of the method were set, ${unseen?.cases ?? 0} that came with this release and were not looked at until it was made, some told of patients, some written to show a typical picture. Not on patients of a clinic.`,
    ],
    ['validation', 'party', 'By whom', 'By the authors. Nobody independent has validated it.'],
    [
      'validation',
      'representativeness',
      'Whom those cases stand for',
      'Case reports lean to the unusual. Few of the cases say anything of ancestry, language or circumstances.',
    ],
    [
      'validation',
      'process',
      'How',
      'Each report was coded from what was known at first contact, those of this release without sight of the rules. The engine ran on them once, when the release was made; what was changed afterwards is written in knowledge/RELEASES.md.',
    ],
    ['performance', 'test-validity', 'On cases like those it was set on', performance(tuning)],
    [
      'performance',
      'test-fairness',
      'Fairness on those',
      'Not measured: the reports do not say enough about the people in them.',
    ],
    ['performance', 'external-validity', 'On cases it had not seen', performance(unseen)],
    [
      'performance',
      'external-fairness',
      'Fairness on those',
      'Not measured, for the same reason. Results by condition are on the page about accuracy.',
    ],
    ['performance', 'outcomes', 'Studies of what its use leads to', 'There are none.'],
    [
      'upkeep',
      'validity-monitoring',
      'How validity is watched over time',
      'With every release, on the published cases, before it is made. In use: a clinician can record what a case turned out to be.',
    ],
    ['upkeep', 'local-validity', 'Validity on local data', 'Not measured.'],
    [
      'upkeep',
      'fairness-monitoring',
      'How fairness is watched over time',
      'It is not; nothing about a person is kept that would allow it.',
    ],
    ['upkeep', 'local-fairness', 'Fairness on local data', 'Not measured.'],
    [
      'updates',
      'schedule',
      'When it is renewed',
      `By releases, numbered by year and month; this one is ${about.release.number}. ${readFrom.full_text} graded entries have been read in full text so far. There is no fixed interval.`,
    ],
    [
      'updates',
      'corrections',
      'What happens when a fault is found',
      'Reports stand in the inbox. A fault that can harm is mended in a release of its own, and the change is named. No time limit has been promised to anybody.',
    ],
  ];
  return texts.map(([group, id, title, text]) => ({ group, id: `${group}-${id}`, title, text }));
};
