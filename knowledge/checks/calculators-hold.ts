import { calculate, dualSugar, type Gate, namesIn } from '@/engine';
import { calculationOf } from '../calculators/calculation';
import type { CalculatorEntry, DualSugarCalculatorEntry, RuleCalculatorEntry } from '../calculators/schema';
import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';
import { parseLogic } from '../parse-logic';

/**
 * A calculator names rules that exist, asks for everything they read and for nothing that they do not, offers points
 * that its findings can take, and gives what its own worked examples say.
 */
export const calculatorsHold = (entries: Entries): readonly KnowledgeIssue[] =>
  entries.calculators.flatMap((calculator) =>
    [
      ...conditionProblems(calculator, entries),
      ...(calculator.kind === 'rules' ? ruleProblems(calculator, entries) : sugarProblems(calculator, entries)),
    ].map((message) => ({ check: 'calculators-hold', entry: calculator.id, message })),
  );

const conditionProblems = ({ conditions }: CalculatorEntry, entries: Entries): readonly string[] =>
  conditions
    .filter((id) => !entries.conditions.some((condition) => condition.id === id))
    .map((id) => `there is no condition “${id}”`);

const ruleProblems = (calculator: RuleCalculatorEntry, entries: Entries): readonly string[] => {
  const named = calculator.results.flatMap(({ rules }) => rules);
  const unknown = named.filter((id) => !entries.rules.some((rule) => rule.id === id));
  if (unknown.length > 0) return unknown.map((id) => `there is no rule “${id}”`);
  const inputs = calculator.inputs.flatMap((group) => group.inputs);
  const calculation = calculationOf(calculator, entries);
  // Everything known: then nothing may be left open by what is not asked for.
  const read = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    if (read.has(name)) return;
    read.add(name);
    if (inputs.some((input) => input.name === name)) return;
    const logic = calculation.derived[name];
    if (logic) for (const other of namesIn(logic)) visit(other);
    else open.add(name);
  };
  for (const { logic } of calculation.rules) for (const name of namesIn(logic)) visit(name);
  const gated = calculation.rules.some(({ gate }) => hasBounds(gate));
  const ages = ['age-years', 'sex'];
  return [
    ...[...open].map((name) => `a rule reads “${name}”, which is not asked for`),
    ...inputs
      .filter(({ name }) => !read.has(name) && !(gated && ages.includes(name)))
      .map(({ name }) => `“${name}” is asked for and read by no rule`),
    ...inputs.flatMap((input) => inputProblems(input, entries)),
    ...calculator.examples.flatMap((example, index) => {
      const outcomes = calculate(calculation, example.given);
      return [
        ...((example.origin === 'published') === (example.source !== undefined)
          ? []
          : [`example ${index + 1}: what is published, and nothing else, says where`]),
        ...Object.keys(example.given)
          .filter((name) => !inputs.some((input) => input.name === name))
          .map((name) => `example ${index + 1} gives “${name}”, which is not asked for`),
        ...named
          .filter((rule) => !(rule in example.then))
          .map((rule) => `example ${index + 1} does not say what “${rule}” gives`),
        ...outcomes.flatMap(({ rule, value }) => {
          const got = value ?? 'cannot_tell';
          const expected = example.then[rule];
          return expected === undefined || expected === got
            ? []
            : [`example ${index + 1}: “${rule}” should give ${expected}, gives ${got}`];
        }),
      ];
    }),
  ];
};

const hasBounds = ({ ageFrom, ageTo, sex }: Gate): boolean => ageFrom !== null || ageTo !== null || sex !== null;

const inputProblems = (
  { name, levels }: RuleCalculatorEntry['inputs'][number]['inputs'][number],
  entries: Entries,
): readonly string[] => {
  if (name === 'age-years' || name === 'sex') return [];
  if (entries.investigations.some(({ id }) => id === name)) return [];
  const finding = entries.findings.find(({ id }) => id === name);
  if (!finding) return [`there is no finding or investigation “${name}”`];
  const { kind } = finding;
  if (!levels) return [];
  if (kind.type !== 'quantity') return [`“${name}” has levels and is not a figure`];
  return levels
    .filter(({ value }) => value < kind.min || value > kind.max)
    .map(({ value }) => `“${name}” cannot be ${value}`);
};

/** What a check of the test may read. */
export const sugarNames = [
  'lactulose-recovery',
  'mannitol-recovery',
  'lactulose-concentration',
  'mannitol-concentration',
  'baseline-lactulose',
  'baseline-mannitol',
  'baseline-mannitol-share',
  'baseline-measured',
  'urine-volume',
  'collection-hours',
  'creatinine-amount',
  'weight-kg',
  'egfr',
  'age-years',
  'sex',
] as const;

const sugarProblems = ({ protocol }: DualSugarCalculatorEntry, entries: Entries): readonly string[] => {
  const drinks = new Set(protocol.drinks.map(({ id }) => id));
  const names = new Set<string>([...sugarNames, ...protocol.circumstances.map(({ id }) => id)]);
  const { example } = protocol;
  const drink = protocol.drinks.find(({ id }) => id === example.drink);
  const got = dualSugar({
    dose: { lactulose: drink?.lactuloseMg ?? null, mannitol: drink?.mannitolMg ?? null },
    urines: [
      {
        volume: example.volumeMl,
        lactulose: { value: example.lactuloseMgPerL, belowLimit: false },
        mannitol: { value: example.mannitolMgPerL, belowLimit: false },
      },
    ],
    baseline: { lactulose: example.baselineLactuloseMgPerL, mannitol: example.baselineMannitolMgPerL },
    creatinine: { baseline: null, collection: null },
  });
  return [
    ...[protocol.investigation, ...protocol.causeFinding]
      .filter((id) => !entries.investigations.some((investigation) => investigation.id === id))
      .map((id) => `there is no investigation “${id}”`),
    ...protocol.circumstances
      .filter(({ finding }) => finding !== null && !entries.findings.some(({ id }) => id === finding))
      .map(({ finding }) => `there is no finding “${finding}”`),
    ...protocol.referenceSets
      .filter((set) => set.drink !== null && !drinks.has(set.drink))
      .map((set) => `${set.id}: there is no drink “${set.drink}”`),
    ...protocol.validity.flatMap(({ id, when }) => {
      const parsed = parseLogic(when);
      if (!parsed.ok) return [`${id}: ${parsed.issue.expected} expected at ${parsed.issue.at}`];
      return namesIn(parsed.value)
        .filter((name) => !names.has(name))
        .map((name) => `${id} reads “${name}”, which is not known here`);
    }),
    ...('missing' in got || got.ratio === null
      ? ['the example gives no result']
      : (
          [
            ['lactulose recovery', got.recovery.lactulose, example.then.lactuloseRecovery],
            ['mannitol recovery', got.recovery.mannitol, example.then.mannitolRecovery],
            ['ratio', got.ratio, example.then.ratio],
          ] as const
        )
          // To the digits that the working gives.
          .filter(([, is, said]) => Math.abs(is - said) > said * 0.005)
          .map(([what, is, said]) => `the example’s ${what} should be ${said}, is ${is}`)),
  ];
};
