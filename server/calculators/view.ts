import { calculationOf } from '@/knowledge/calculators/calculation';
import type {
  CalculatorEntry,
  DualSugarCalculatorEntry,
  DualSugarProtocol,
  RuleCalculatorEntry,
} from '@/knowledge/calculators/schema';
import { gateOf } from '@/knowledge/gate-of';
import { parseLogic } from '@/knowledge/parse-logic';
import { addressOf } from '../library/addresses';
import type { Library } from '../library/library';
import { citedStatementOf, provenanceOf } from '../library/views/provenance';
import type {
  CalculatorInput,
  CalculatorOutline,
  CalculatorRule,
  CalculatorView,
  DualSugarView,
  RatioIn,
  RuleCalculatorView,
} from './schema';

/** A calculator with everything its page needs; `null` when there is none of that name. */
export const calculatorViewOf = (id: string, library: Library): CalculatorView | null => {
  const entry = library.entries.calculators.find((calculator) => calculator.id === id);
  if (!entry) return null;
  return entry.kind === 'rules' ? ruleView(entry, library) : dualSugarViewOf(entry, library);
};

/** Every calculator, those of one group together. */
export const calculatorOutlines = ({ entries }: Pick<Library, 'entries'>): readonly CalculatorOutline[] =>
  entries.calculators.map((entry) => ({
    id: entry.id,
    href: addressOf.calculator(entry.id),
    title: entry.title,
    group: entry.group,
    purpose: entry.purpose,
    alsoKnownAs: entry.alsoKnownAs,
    conditions: entry.conditions,
    gate: entry.kind === 'rules' ? widestOf(entry, entries.rules) : gateOf({}),
    asksFor:
      entry.kind === 'rules'
        ? entry.inputs.flatMap(({ inputs }) => inputs.map(({ name }) => name))
        : [entry.protocol.investigation],
  }));

/** The gates of its rules laid over each other: open where one of them is. */
const widestOf = ({ results }: RuleCalculatorEntry, rules: Library['entries']['rules']): CalculatorOutline['gate'] => {
  const gates = results
    .flatMap((result) => result.rules)
    .flatMap((id) => rules.filter((rule) => rule.id === id).map((rule) => gateOf(rule.gate)));
  const froms = gates.map(({ ageFrom }) => ageFrom);
  const tos = gates.map(({ ageTo }) => ageTo);
  const [sex = null] = gates.map((gate) => gate.sex);
  return {
    ageFrom: froms.includes(null) ? null : Math.min(...froms.map(Number)),
    ageTo: tos.includes(null) ? null : Math.max(...tos.map(Number)),
    sex: gates.every((gate) => gate.sex === sex) ? sex : null,
  };
};

const commonOf = (entry: CalculatorEntry, library: Library) => ({
  id: entry.id,
  href: addressOf.calculator(entry.id),
  title: entry.title,
  group: entry.group,
  purpose: entry.purpose,
  forWhom: entry.forWhom,
  formula: entry.formula,
  whenMissing: entry.whenMissing,
  limits: entry.limits.map((limit) => citedStatementOf(limit, library)),
  copyright: entry.copyright ?? null,
  version: library.knowledge.version,
});

const ruleView = (entry: RuleCalculatorEntry, library: Library): RuleCalculatorView => ({
  ...commonOf(entry, library),
  kind: 'rules',
  inputs: entry.inputs.map(({ title, inputs }) => ({ title, inputs: inputs.map((input) => inputOf(input, library)) })),
  results: entry.results.map(({ title, show, note, rules }) => ({
    title,
    show,
    note: note ?? null,
    rules: rules.flatMap((id) => ruleOf(id, library)),
  })),
  calculation: calculationOf(entry, library.entries),
  examples: entry.examples.map(({ title, given, working, origin }) => ({ title, given, working, origin })),
});

type WrittenInput = RuleCalculatorEntry['inputs'][number]['inputs'][number];

const ofThePatient: Readonly<Record<string, Omit<CalculatorInput, 'name'>>> = {
  'age-years': {
    of: 'patient',
    label: 'Age',
    hint: null,
    kind: { type: 'quantity', unit: 'a', min: 0, max: 120, levels: null },
  },
  sex: {
    of: 'patient',
    label: 'Sex',
    hint: null,
    kind: {
      type: 'choice',
      choices: [
        { id: 'female', label: 'Female' },
        { id: 'male', label: 'Male' },
      ],
    },
  },
};

const inputOf = ({ name, label, hint, levels }: WrittenInput, library: Library): CalculatorInput => {
  const patient = ofThePatient[name];
  if (patient) return { name, ...patient };
  const investigation = library.investigations.get(name);
  if (investigation) {
    const { result } = investigation;
    return {
      name,
      of: 'investigation',
      label: label ?? investigation.name,
      hint: hint ?? null,
      kind:
        result.type === 'quantity'
          ? { type: 'quantity', unit: result.unit, min: result.min, max: result.max, levels: null }
          : { type: 'choice', choices: result.outcomes.map(({ id, label: words }) => ({ id, label: words })) },
    };
  }
  const finding = library.findings.get(name);
  if (!finding) throw new RangeError(`The calculator asks for “${name}”, which is not there`);
  const { kind } = finding;
  return {
    name,
    of: 'finding',
    label: label ?? finding.label,
    // The definition says what counts, where the label has not been written for this page.
    hint: hint ?? (label === undefined ? finding.definition : null),
    kind:
      kind.type === 'quantity'
        ? { type: 'quantity', unit: kind.unit, min: kind.min, max: kind.max, levels: levels ?? null }
        : kind.type === 'choice'
          ? { type: 'choice', choices: kind.choices }
          : { type: 'presence' },
  };
};

const ruleOf = (id: string, library: Library): readonly CalculatorRule[] => {
  const rule = library.rules.get(id);
  if (!rule) return [];
  return [
    {
      ...provenanceOf(rule, library),
      id,
      href: addressOf.evidence(id),
      kind: rule.kind,
      title: rule.title,
      action: rule.action,
      body: rule.body,
      gate: gateOf(rule.gate),
      readings:
        rule.kind === 'interpretation' ? Object.fromEntries(rule.readings.map((one) => [one.id, one.label])) : {},
      range: rule.kind === 'score' ? { min: rule.min, max: rule.max } : null,
    },
  ];
};

const dualSugarViewOf = (entry: DualSugarCalculatorEntry, library: Library): DualSugarView => {
  const { protocol } = entry;
  const investigation = library.investigations.get(protocol.investigation);
  if (investigation?.result.type !== 'quantity') throw new RangeError(`“${protocol.investigation}” has no figure`);
  const { unit, min, max, decimals } = investigation.result;
  return {
    ...commonOf(entry, library),
    kind: 'dual_sugar',
    investigation: {
      id: investigation.id,
      href: addressOf.investigation(investigation.id),
      label: investigation.name,
      unit,
      min,
      max,
      decimals,
      cannotTell: investigation.cannotTell,
    },
    molarMass: {
      lactulose: protocol.molarMass.lactulose,
      mannitol: protocol.molarMass.mannitol,
      ...provenanceOf(protocol.molarMass, library),
    },
    drinks: protocol.drinks.map((drink) => ({
      id: drink.id,
      label: drink.label,
      lactuloseMg: drink.lactuloseMg,
      mannitolMg: drink.mannitolMg,
      note: drink.note,
      ...provenanceOf(drink, library),
    })),
    collections: protocol.collections.map((collection) => ({
      id: collection.id,
      label: collection.label,
      from: collection.from,
      to: collection.to,
      meaning: collection.meaning,
      ...provenanceOf(collection, library),
    })),
    referenceSets: protocol.referenceSets.map((set) => ({
      id: set.id,
      label: set.label,
      population: set.population,
      count: set.count,
      ages: set.ages,
      drink: set.drink,
      window: set.window,
      assay: set.assay,
      lactulose: set.lactulose,
      mannitol: set.mannitol,
      ratio: set.ratio && ratioInOf(set.ratio),
      limit: set.limit,
      patients: set.patients.map(({ label, ratio }) => ({ label, ratio: ratioInOf(ratio) })),
      notAYardstick: set.notAYardstick ?? null,
      ...provenanceOf(set, library),
    })),
    validity: protocol.validity.map((check) => {
      const parsed = parseLogic(check.when);
      if (!parsed.ok) throw new SyntaxError(`“${check.when}” cannot be read`);
      return {
        id: check.id,
        effect: check.effect,
        logic: parsed.value,
        statement: check.statement,
        ...provenanceOf(check, library),
      };
    }),
    figures: protocol.figures,
    causeFinding: protocol.causeFinding.map((id) => ({
      href: addressOf.investigation(id),
      label: library.investigations.get(id)?.name ?? id,
    })),
    circumstances: protocol.circumstances,
    example: exampleOf(protocol.example),
  };
};

const exampleOf = ({ then: _then, ...example }: DualSugarProtocol['example']): DualSugarView['example'] => example;

/** The ends of the bar, worked out from what is printed; not below zero, which no ratio is. */
const ratioInOf = ({
  value,
  of,
  spread,
}: NonNullable<DualSugarProtocol['referenceSets'][number]['ratio']>): RatioIn => {
  if (spread === null) return { value, of, bounds: null, low: null, high: null };
  if ('low' in spread) return { value, of, bounds: spread.kind, low: spread.low, high: spread.high };
  const middle = value ?? 0;
  return { value, of, bounds: spread.kind, low: Math.max(0, middle - spread.size), high: middle + spread.size };
};
