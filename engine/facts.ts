import type { Answer, Case, InvestigationResult } from './case';
import type { Known } from './compiled-logic';
import type { KnowledgeBase, Reading } from './knowledge-base';
import { indexOf, type Volunteered } from './knowledge-index';
import type { LogicValue, Lookup } from './logic';
import type { Presentation } from './vocabulary';

/** What follows from the answers and results of one case. Built once for each assessment. */
export interface Facts {
  /** Everything that has a value, by name. */
  readonly values: ReadonlyMap<string, LogicValue>;
  /** The same by the numbers of the names. */
  readonly known: Known;
  /** Included in something else that is present, whether it was said too or not. */
  readonly implied: ReadonlySet<string>;
  /** Complaints that are mostly told unasked and were not, although another was. */
  readonly unsaid: readonly Volunteered[];
  /** True or false for presence, a number for a quantity, a word for a choice or an outcome, else `null`. */
  readonly lookup: Lookup;
  /** `null` until the duration is known. */
  readonly presentation: Presentation | null;
  /** The same, or what it is taken for until then: acute in an emergency or with a sign of recent onset, else chronic. */
  readonly taken: Presentation;
}

/** Everything that can be said about the case: what was answered, what it implies, what is derived. Cannot fail. */
export const factsOf = (knowledge: KnowledgeBase, patient: Case): Facts => {
  const values = new Map<string, LogicValue>([['setting', patient.setting]]);
  if (patient.ageYears !== null) values.set('age-years', patient.ageYears);
  if (patient.sex !== 'unknown') values.set('sex', patient.sex);

  // A quantity in a unit that is not the knowledge base's own is not used; a notice names it.
  for (const id of Object.keys(patient.results)) {
    const result = patient.results[id] as InvestigationResult;
    if (result.kind === 'outcome') values.set(id, result.outcome);
    else if (result.unit === knowledge.investigations[id]?.unit) values.set(id, result.value);
  }
  const present: string[] = [];
  for (const id of Object.keys(patient.answers)) {
    const answer = patient.answers[id] as Answer;
    if (answer.kind === 'choice') values.set(id, answer.choice);
    else if (answer.kind === 'quantity') {
      if (answer.unit === knowledge.findings[id]?.unit) values.set(id, answer.value);
    } else if (answer.state !== 'unknown') {
      values.set(id, answer.state === 'present');
      if (answer.state === 'present') present.push(id);
    }
  }
  for (const id of present) {
    const said = knowledge.findings[id]?.saysResult;
    if (said && !values.has(said.investigation)) values.set(said.investigation, said.outcome);
  }
  const implied = new Set<string>();
  for (const id of present) markImplied(knowledge, id, values, implied);
  const known = derive(knowledge, values, implied);

  const { durationFinding, chronicFromDays, acuteFindings } = knowledge.method;
  const days = values.get(durationFinding);
  const presentation = typeof days !== 'number' ? null : days >= chronicFromDays ? 'chronic' : 'acute';
  const acute = patient.setting === 'emergency' || acuteFindings.some((id) => values.get(id) === true);
  return {
    values,
    known,
    implied,
    unsaid: unsaidIn(knowledge, known),
    lookup: (name) => values.get(name) ?? null,
    presentation,
    taken: presentation ?? (acute ? 'acute' : 'chronic'),
  };
};

const unsaidIn = (knowledge: KnowledgeBase, known: Known): readonly Volunteered[] => {
  const { complaintSlots, volunteered } = indexOf(knowledge);
  if (volunteered.length === 0 || !complaintSlots.some((slot) => known[slot] === true)) return [];
  return volunteered.filter(
    ({ slot, unless }) => known[slot] === null && !unless.some((other) => known[other] === true),
  );
};

/**
 * Adds what follows from the rest, and gives everything by the numbers of the names. As with what is implied: what a figure
 * shows to be there cannot be denied by a word.
 */
const derive = (knowledge: KnowledgeBase, values: Map<string, LogicValue>, implied: Set<string>): Known => {
  const { slots, derived, derivedNaming, alwaysDerived } = indexOf(knowledge).logic;
  const known = new Array<LogicValue>(slots.size).fill(null);
  const touched = new Uint8Array(derived.length);
  for (const place of alwaysDerived) touched[place] = 1;
  for (const [name, value] of values) {
    const slot = slots.get(name);
    if (slot === undefined) continue;
    known[slot] = value;
    for (const place of derivedNaming[slot] ?? []) touched[place] = 1;
  }
  // In their order, so that each finds what it follows from.
  for (let place = touched.indexOf(1); place >= 0; place = touched.indexOf(1, place + 1)) {
    const { id, slot, read } = derived[place] as (typeof derived)[number];
    const said = known[slot] ?? null;
    if (said !== null && said !== false && !implied.has(id)) continue;
    const value = read(known);
    // What a figure shows is there in its own right, whatever else includes it.
    if (value === true) implied.delete(id);
    if (value === null || said === true) continue;
    known[slot] = value;
    values.set(id, value);
  }
  return known;
};

/** Whether a value is the one that a reading stands for. An unknown value is none. Cannot fail. */
export const reads = (reading: Reading, value: LogicValue): boolean => {
  switch (reading.kind) {
    case 'state':
      return value === (reading.state === 'present');
    case 'options':
      return typeof value === 'string' && reading.options.includes(value);
    case 'interval':
      return typeof value === 'number' && value >= (reading.from ?? -Infinity) && value < (reading.to ?? Infinity);
  }
};

const markImplied = (
  knowledge: KnowledgeBase,
  id: string,
  known: Map<string, LogicValue>,
  implied: Set<string>,
): void => {
  for (const other of knowledge.findings[id]?.implies ?? []) {
    if (implied.has(other) || (known.get(other) === true && !knowledge.method.includedThoughSaid)) continue;
    // Even against an outright “absent”: a sign that is there cannot be denied by way of a list, or a red flag would
    // vanish with it. The contradiction is named on the assessment.
    known.set(other, true);
    implied.add(other);
    markImplied(knowledge, other, known, implied);
  }
};
