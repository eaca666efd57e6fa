import type { KnowledgeBase } from '@/engine';
import type { Entries } from '../entries';
import { OUT_OF_SCOPE } from './case-line';
import { type CaseReport, evaluate, type Summary } from './evaluate';
import { influenceOf, shareSeen } from './influence';
import { type Half, halfOf, readOwnCase } from './own-cases';
import { afterAnswers } from './short-walk';
import { type Proportion, proportion } from './statistics';

/** The accuracy of a release on the published cases of the knowledge base, as the page docs/accuracy.md. Cannot fail. */
export const accuracyPage = (entries: Entries, knowledge: KnowledgeBase, halves: readonly Half[]): string => {
  const results = halves.map((half) => {
    const reads = entries.cases.filter((one) => halfOf(one) === half).map((one) => readOwnCase(one, knowledge));
    const short = shortWalks.map((answers) => {
      const walked = reads.map((read) => ({ ...read, patient: afterAnswers(knowledge, read.patient, answers) }));
      return { answers, ...evaluate(knowledge, walked).summary };
    });
    return { half, reads, short, ...evaluate(knowledge, reads) };
  });
  const looked = entries.cases.filter((one) => halves.includes(halfOf(one)));
  const influences = influenceOf({ ...entries, cases: looked }, knowledge);
  const title = (id: string): string => entries.cases.find((one) => one.id === id)?.title ?? id;
  const name = (id: string): string =>
    knowledge.conditions[id] ? (entries.conditions.find((one) => one.id === id)?.name ?? id) : id;
  return [
    '# Accuracy',
    '',
    `Written by \`npm run accuracy\` for knowledge ${knowledge.version}. Published case reports, coded from what was known at`,
    'first contact (`knowledge/cases/`). Numbers of the method were set on the tuning half, in which are all cases that had been',
    'looked at for an earlier release; the sealed half came with this one, was coded without sight of the rules and is looked at when the',
    'release is made (`knowledge/evaluation/own-cases.ts`). Case reports lean to the unusual: a list of ordinary patients would',
    'be easier. A hit is the diagnosis or any condition that a fair reader would accept at first contact; the diagnosis alone',
    'stands beside it. Bounds are 95 % (Wilson). What was changed after a sealed half had been looked at stands in',
    '`knowledge/RELEASES.md`.',
    '',
    ...table(
      ['', ...results.map(({ half, reads }) => `${half} (${reads.length} cases)`)],
      [
        ...figures.map(([label, of]) => [label, ...results.map(({ summary }) => of(summary))]),
        ...shortWalks.map((answers, place) => [
          `among three after ${answers} answers, asked in the engine’s order`,
          ...results.map(({ short }) => share(short[place]?.top3.anyAcceptable ?? proportion(0, 0))),
        ]),
      ],
    ),
    '',
    '## What the rankings rest on',
    '',
    `${influences.length} measurements moved one of the first six conditions of a case. Weighted by how far they moved it,`,
    `${percent(shareSeen(influences))} of the movement rests on measurements that were seen in a source; of the 120 most`,
    `influential, ${influences.slice(0, 120).filter(({ seen }) => seen).length} are. The rest are estimates, marked as such on every screen.`,
    '',
    '## By condition',
    '',
    ...table(
      ['Condition', ...results.flatMap(({ half }) => [`${half}: cases`, 'first', 'first three'])],
      entries.conditions
        .map(({ id }) => [
          name(id),
          ...results.flatMap(({ summary }) => {
            const own = summary.byCondition[id];
            return own ? [own.cases, own.top1, own.top3].map(String) : ['0', '', ''];
          }),
        ])
        .filter(([, ...cells]) => cells.some((cell) => cell !== '0' && cell !== '')),
    ),
    ...results.flatMap(({ half, reads, cases }) => {
      const lines = reads.map(({ line }, index) => ({ line, report: cases[index] as CaseReport }));
      return [
        '',
        `## Missed among the first three, ${half} half`,
        '',
        ...listed(
          lines,
          missed(lines).map(
            ({ line, report, place }) =>
              `- ${title(line.id)}: ${name(line.gold)} at place ${place}; before it ${report.ranking
                .slice(0, 3)
                .map(({ condition }) => name(condition))
                .join(', ')}.`,
          ),
        ),
      ];
    }),
    ...results.flatMap(({ half, reads, cases }) => {
      const silent = reads.filter(
        ({ line }, index) => line.redFlagExpected === true && cases[index]?.redFlags.length === 0,
      );
      return [
        '',
        `## Danger signs missed, ${half} half`,
        '',
        ...listed(
          reads,
          silent.map(({ line }) => `- ${title(line.id)}`),
        ),
      ];
    }),
    '',
  ].join('\n');
};

/** So many answers a walk is looked at after; what a report leaves open is not counted. */
const shortWalks = [8, 18] as const;

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

/** The misses of a half, or that it has none; a half without cases can miss nothing. */
const listed = (cases: readonly unknown[], misses: readonly string[]): readonly string[] => {
  if (cases.length === 0) return ['No case.'];
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

interface Judged {
  readonly line: { readonly id: string; readonly gold: string; readonly acceptable: readonly string[] };
  readonly report: CaseReport;
}

/** Those whose acceptable conditions all stand behind the third place, with the place of the best of them. */
const missed = (cases: readonly Judged[]): readonly (Judged & { readonly place: number })[] =>
  cases
    .filter(({ line }) => line.gold !== OUT_OF_SCOPE)
    .map((one) => ({
      ...one,
      place:
        one.report.ranking.findIndex(
          ({ condition }) => condition === one.line.gold || one.line.acceptable.includes(condition),
        ) + 1,
    }))
    .filter(({ place }) => place === 0 || place > 3);
