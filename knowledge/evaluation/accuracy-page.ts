import type { Urgency } from '@/engine';
import type { AccuracyResults, ReadFigures } from './accuracy-results';
import type { Summary } from './evaluate';
import type { ReadGroup } from './readings';
import { type Proportion, proportion } from './statistics';

/** How a release fared, as the page docs/accuracy.md. Cannot fail. */
export const accuracyPage = (results: AccuracyResults): string => {
  const { groups, influence, conditionNames } = results;
  const name = (id: string): string => conditionNames[id] ?? id;
  return [
    '# Accuracy',
    '',
    `Written by \`npm run accuracy\` for knowledge ${results.knowledgeVersion}. Published cases, coded from what was known at`,
    'first contact (`knowledge/cases/`). Numbers of the method were set on the tuning cases, in which are all that had been',
    'looked at for an earlier release; the others came with this one, were coded without sight of the rules and are looked at when the',
    'release is made (`knowledge/evaluation/own-cases.ts`): sealed cases are told of patients and lean to the unusual, teaching cases',
    'were written by their sources to show a typical picture, and unseen are both together, usual and unusual. A hit is the diagnosis or any condition that a fair reader would accept at first contact; the diagnosis alone',
    'stands beside it. Bounds are 95 % (Wilson). What was changed after they had been looked at stands in',
    '`knowledge/RELEASES.md`.',
    '',
    ...table(
      ['', ...groups.map(({ group, summary }) => `${group} (${summary.cases} cases)`)],
      [
        ...figures.map(([label, of]) => [label, ...groups.map(({ summary }) => of(summary))]),
        ...(groups[0]?.afterAnswers ?? []).map(({ answers }, place) => [
          `among three after ${answers} answers, asked in the engine’s order`,
          ...groups.map((group) => share(group.afterAnswers[place]?.amongThree ?? proportion(0, 0))),
        ]),
      ],
    ),
    '',
    ...readBeside(results.read, groups.some(({ group }) => group === 'unseen') ? 'unseen' : 'tuning'),
    '## What the rankings rest on',
    '',
    `${influence.measurements} measurements moved one of the first six conditions of a case. Weighted by how far they moved it,`,
    `${percent(influence.shareSeen)} of the movement rests on measurements that were seen in a source; of the ${influence.most} most`,
    `influential, ${influence.mostSeen} are. The rest are estimates, marked as such on every screen.`,
    '',
    '## By condition',
    '',
    ...table(
      ['Condition', ...groups.flatMap(({ group }) => [`${group}: cases`, 'first', 'first three'])],
      Object.keys(conditionNames)
        .map((id) => [
          name(id),
          ...groups.flatMap(({ summary }) => {
            const own = summary.byCondition[id];
            return own ? [own.cases, own.top1, own.top3].map(String) : ['0', '', ''];
          }),
        ])
        .filter(([, ...cells]) => cells.some((cell) => cell !== '0' && cell !== '')),
    ),
    ...groups.filter(told).flatMap(({ group, summary, missed }) => [
      '',
      `## Missed among the first three, ${group} cases`,
      '',
      ...listed(
        summary.cases,
        missed.map((one) => `- ${one.case}: ${name(one.condition)} ${whereAndWhy(one, name)}.`),
      ),
    ]),
    ...groups.filter(told).flatMap(({ group, summary, dangerMissed }) => [
      '',
      `## Danger signs missed, ${group} cases`,
      '',
      ...listed(
        summary.cases,
        dangerMissed.map((title) => `- ${title}`),
      ),
    ]),
    ...groups.filter(told).flatMap(({ group, summary, investigationsMissed }) => [
      '',
      `## First-line investigations missed, ${group} cases`,
      '',
      ...listed(
        summary.cases,
        investigationsMissed.map((one) => `- ${one.case}: ${one.investigations.join(' or ')}, ${whereAsked(one)}.`),
      ),
    ]),
    ...groups.filter(told).flatMap(({ group, summary, urgencyMissed }) => [
      '',
      `## Urgency other than expected, ${group} cases`,
      '',
      ...listed(
        summary.cases,
        urgencyMissed.map(
          ({ case: title, expected, said, by }) =>
            `- ${title}: ${urgencyWords[expected]} expected, ${by === null ? 'nothing raised' : `${urgencyWords[said]} by “${by}”`}.`,
        ),
      ),
    ]),
    '',
  ].join('\n');
};

const whereAndWhy = (
  { place, before, because }: AccuracyResults['groups'][number]['missed'][number],
  name: (id: string) => string,
): string => {
  if (place === 0) return 'expected, and nothing was ranked';
  const why =
    because.length === 0
      ? 'no single answer put the first of them there'
      : `the first of them put there by ${because.join(', ')}`;
  return `at place ${place}; before it ${before.map(name).join(', ')}; ${why}`;
};

const whereAsked = ({ place }: AccuracyResults['groups'][number]['investigationsMissed'][number]): string =>
  place === 0 ? 'which nothing asks for' : `at place $place`;

const urgencyWords: Readonly<Record<Urgency, string>> = {
  emergency: 'emergency',
  same_day: 'same day',
  urgent: 'urgent',
  soon: 'soon',
  routine: 'routine',
};

/** What others made of the same sheets; nothing while there are none. */
const readBeside = ({ engine, readers }: AccuracyResults['read'], group: ReadGroup): readonly string[] =>
  engine.cases === 0
    ? []
    : [
        '## The same patients, read without the engine',
        '',
        `$engine.casesof the $grouppatients as the engine gets them (\`npm run case-sheets -- ${group}\`): at most three conditions, eight`,
        'investigations and an urgency were named by readers who had not seen how it ended, what is expected, nor the engine, and may look into',
        'guidelines. None of them is licensed. They say what such a sheet holds, and how far those who wrote down what is expected agree with',
        'others who do the same.',
        '',
        ...table(
          ['', 'engine', ...readers.map((_, place) => `reader ${place + 1}`)],
          readRows.map(([label, of]) => [label, share(of(engine)), ...readers.map((reader) => share(of(reader)))]),
        ),
        '',
      ];

const readRows: readonly (readonly [label: string, of: (figures: ReadFigures) => Proportion])[] = [
  ['first place, any acceptable', ({ first }) => first],
  ['among three, any acceptable', ({ amongThree }) => amongThree],
  ['danger seen where there was some', ({ redFlagSensitivity }) => redFlagSensitivity],
  ['none seen where there was none', ({ redFlagSpecificity }) => redFlagSpecificity],
  ['urgency as expected', ({ urgencyExact }) => urgencyExact],
  ['first-line investigations among eight', ({ investigationRecallTop8 }) => investigationRecallTop8],
];

/** Whose misses are listed: those of both unseen groups stand under each. */
const told = ({ group }: AccuracyResults['groups'][number]): boolean => group !== 'unseen';

type Figure = readonly [label: string, of: (summary: Summary) => string];

const figures: readonly Figure[] = [
  ['first place, any acceptable', ({ top1 }) => share(top1.anyAcceptable)],
  ['first place, the diagnosis', ({ top1 }) => share(top1.gold)],
  ['among three, any acceptable', ({ top3 }) => share(top3.anyAcceptable)],
  ['among three, the diagnosis', ({ top3 }) => share(top3.gold)],
  ['among five, any acceptable', ({ top5 }) => share(top5.anyAcceptable)],
  ['danger signs raised where there were some', ({ redFlagSensitivity }) => share(redFlagSensitivity)],
  ['none raised where there were none', ({ redFlagSpecificity }) => share(redFlagSpecificity)],
  ['urgency as expected', ({ urgencyExact }) => share(urgencyExact)],
  ['first-line investigations among the first eight', ({ investigationRecallTop8 }) => share(investigationRecallTop8)],
  ['outside the subject, and said so', ({ outOfScopeRecall }) => share(outOfScopeRecall)],
  ['inside the subject, and doubted', ({ outOfScopeFalse }) => share(outOfScopeFalse)],
  ['calibration error', ({ calibrationError }) => (calibrationError === null ? '' : calibrationError.toFixed(3))],
  ['Brier score', ({ brier }) => (brier === null ? '' : brier.toFixed(4))],
];

/** The misses among them, or that there are none; where there is no case nothing can be missed. */
const listed = (cases: number, misses: readonly string[]): readonly string[] => {
  if (cases === 0) return ['No case.'];
  return misses.length === 0 ? ['None.'] : misses;
};

const percent = (value: number): string => `${Math.round(100 * value)} %`;

const share = ({ count, of, share: value, low, high }: Proportion): string =>
  value === null || low === null || high === null
    ? 'no case'
    : `${count} of ${of}, ${percent(value)} (${Math.round(100 * low)}–${Math.round(100 * high)})`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];
