import type { Answer } from '@/engine';
import type { CalculatorInput, RuleCalculatorView } from '@/server/calculators/schema';
import type { Entry } from '@/server/sessions/schema';
import { type InputsRead, inputsOf } from './read-inputs';

/**
 * What a calculation adds to a session: what is known now and was not, or was otherwise, when it was opened. One entry
 * for all answers, one for each result. What is unknown takes nothing back; age and sex stay with the session.
 */
export const entriesOf = (
  view: RuleCalculatorView,
  { given }: Pick<InputsRead, 'given'>,
  before: InputsRead['given'],
): readonly Entry[] => {
  const answers: { finding: string; answer: Answer }[] = [];
  const results: Entry[] = [];
  for (const { name, of, kind } of inputsOf(view)) {
    const value = given[name] ?? null;
    if (value === null || of === 'patient' || before[name] === value) continue;
    if (of === 'finding') answers.push({ finding: name, answer: answerOf(value, kind) });
    else results.push({ type: 'result_entered', investigation: name, result: resultOf(value, kind) });
  }
  return [...(answers.length > 0 ? [{ type: 'questions_answered' as const, answers }] : []), ...results];
};

type Known = boolean | number | string;
type Kind = CalculatorInput['kind'];

const unitOf = (kind: Kind): string => (kind.type === 'quantity' ? kind.unit : '');

const answerOf = (value: Known, kind: Kind): Answer => {
  if (typeof value === 'boolean') return { kind: 'state', state: value ? 'present' : 'absent' };
  return typeof value === 'number'
    ? { kind: 'quantity', value, unit: unitOf(kind) }
    : { kind: 'choice', choice: value };
};

const resultOf = (value: Known, kind: Kind): Extract<Entry, { type: 'result_entered' }>['result'] =>
  typeof value === 'number'
    ? { kind: 'quantity', value, unit: unitOf(kind) }
    : { kind: 'outcome', outcome: String(value) };
