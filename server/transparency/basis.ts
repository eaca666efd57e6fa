import { accuracy } from '@/knowledge/accuracy';
import type { RuleEntry } from '@/knowledge/schema';
import type { Library } from '../library/library';
import { nameOf } from '../library/views/logic';
import { ruleReads } from '../library/views/source-attributes';
import type { Basis } from './schema';

const unreviewed = 'No licensed clinician has reviewed it.';
const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Of the published cases, in words: what had not been looked at first. */
const told = (of: (group: (typeof accuracy)['groups'][number]) => string): string =>
  [...accuracy.groups]
    .reverse()
    .filter(({ group }) => group === 'unseen' || group === 'tuning')
    .map((group) => `${group.group} cases: ${of(group)}`)
    .join('; ');

const isEstimate = ({ measure }: { readonly measure: { readonly kind: string } }): boolean =>
  measure.kind === 'judgement' || measure.kind === 'judged_frequency';

/** What stands behind the line of a condition in the ranking; `null` when there is none of that id. */
export const conditionBasis = (id: string, { entries, findings, investigations }: Library): Basis | null => {
  const condition = entries.conditions.find((one) => one.id === id);
  if (!condition) return null;
  const signs = entries.findingEvidence.filter((one) => one.condition === id);
  const tests = entries.accuracy.filter((one) => one.condition === id);
  const priors = entries.priors.filter((one) => one.condition === id);
  const all = [...signs, ...tests];
  const estimates = all.filter(isEstimate).length;
  const names = [
    'Setting',
    'Age',
    'Sex',
    ...signs.map((one) => findings.get(one.finding)?.label ?? one.finding),
    ...tests.map((one) => investigations.get(one.investigation)?.name ?? one.investigation),
  ];
  return {
    purpose: `To say how likely ${condition.name} is among people like this one, and what speaks for and against it.`,
    inputs: {
      summary: `${signs.length} findings and ${tests.length} results, with setting, age and sex`,
      names: [...new Set(names)],
    },
    logic:
      'It begins with how common the condition is in this setting. Each answer multiplies its odds by how much more often that answer is given with the condition than without it; less where answers overlap or are uncertain. What is unknown moves nothing. Each condition is judged on its own.',
    sources: `${all.length} measurements, ${all.length - estimates} of them taken from a source and ${estimates} estimated; ${priors.length} pre-test probabilities, ${priors.filter(isEstimate).length} of them estimated. Each stands on this page with its source, grade and date.`,
    validation: `On published cases of it. ${told(({ summary }) => {
      const row = summary.byCondition[id];
      return row ? `in first place ${row.top1}, among three ${row.top3} of ${row.cases}` : 'none';
    })}.`,
    limits: [
      unreviewed,
      ...(all.length > 0 ? [`${percent(estimates / all.length)} of its measurements are estimates.`] : []),
      'The range speaks of the uncertainty of the entries, not of what the method leaves out.',
      'A list without the right condition is always possible.',
    ],
  };
};

/** What stands behind a suggestion to order it, or not to. */
export const investigationBasis = (id: string, library: Library): Basis | null => {
  const { entries, conditions, findings } = library;
  const investigation = entries.investigations.find((one) => one.id === id);
  if (!investigation) return null;
  const about = entries.rules.filter((rule) => 'investigations' in rule && rule.investigations?.includes(id));
  const measured = entries.accuracy.filter((one) => one.investigation === id);
  const estimates = measured.filter(isEstimate).length;
  const reads = new Set(about.flatMap((rule) => ruleReads(rule, { findings })));
  return {
    purpose: `To say whether ${investigation.name} would help to settle the matter now, how prepared, and what its result would change.`,
    inputs: {
      summary: `what ${about.length} rules read, and the probabilities of ${measured.length} conditions`,
      names: [
        ...[...reads].map((name) => nameOf(name, library)),
        ...measured.map((one) => conditions.get(one.condition)?.name ?? one.condition),
      ],
    },
    logic:
      'What a guideline asks for comes first, by how strongly it is asked for; then what would change the decision most for its burden, cost and wait; then what to leave alone. What finds a cause stands before what measures permeability.',
    sources: `${about.length} rules, each with the body that asks for it; ${measured.length} measurements of its accuracy, ${estimates} of them estimated. They stand on this page with source, grade and date.`,
    validation: `First-line investigations that the reports asked for, among the first eight suggested. ${told(({ summary: { investigationRecallTop8: share } }) => `${share.count} of ${share.of}`)}. Not measured for this investigation alone.`,
    limits: [
      unreviewed,
      'Burden, cost and wait are classes; yours may differ.',
      'It does not know what your laboratory offers, nor what was done elsewhere unless it is entered.',
    ],
  };
};

/** What stands behind a red flag, criteria, a recommendation, advice or a score. */
export const ruleBasis = (rule: RuleEntry, library: Library): Basis => {
  const reads = ruleReads(rule, library);
  const alarm = rule.kind === 'alarm';
  return {
    purpose: alarm
      ? 'To call for action whatever the odds.'
      : 'To say what a guideline, a score or a definition makes of the answers, without odds.',
    inputs: {
      summary: reads.length === 1 ? 'one answer' : `${reads.length} answers, figures or findings that follow from them`,
      names: reads.map((name) => nameOf(name, library)),
    },
    logic:
      'A rule of three values: it holds, does not hold, or cannot be told yet, and then names what is missing. It is written out on this page, and no probability can overrule it.',
    sources: `One rule, asked for by ${rule.body}; where it stands, how that was read, how certain it is and when it was last held against its source are on this page.`,
    validation: `Its ${rule.examples.length} examples, worked by hand, are run with every check.${
      alarm
        ? ` Of all red flags together, on published cases: raised where there was a danger sign, ${told(({ summary: { redFlagSensitivity: share } }) => `${share.count} of ${share.of}`)}.`
        : ' How well the advice of rules does has not been measured by itself.'
    }`,
    limits: [
      unreviewed,
      'It knows what was entered, and nothing else of the patient.',
      ...(alarm ? ['A red flag that is not raised excludes nothing.'] : []),
    ],
  };
};
