import { CircleHelp } from 'lucide-react';
import type { CalculatorInput as Asked } from '@/server/calculators/schema';
import { unitName } from '../numbers/unit-name';
import { NumberField } from '../ui/number-field';
import { type Segment, SegmentedControl } from '../ui/segmented-control';
import { calculatorWords as words } from './calculator-words';

interface CalculatorInputProps {
  readonly input: Asked;
  readonly value: string;
  readonly error: string | undefined;
  readonly onValue: (value: string) => void;
}

/** Where the focus goes when something is said to be missing. */
export const fieldIdOf = (name: string): string => `calculator-${name}`;

const unknown: Segment<string> = {
  value: 'unknown',
  label: words.unknown,
  icon: <CircleHelp aria-hidden="true" />,
  tone: 'open',
};

/** One thing a calculator asks for: yes or no, one of several, points, or a figure in its unit. */
export const CalculatorInput = ({ input, value, error, onValue }: CalculatorInputProps) => {
  const { kind } = input;
  const segments = segmentsOf(kind);
  if (segments) {
    return (
      <SegmentedControl<string>
        id={fieldIdOf(input.name)}
        legend={input.label}
        hint={input.hint}
        options={segments}
        value={value === '' ? null : value}
        size="sm"
        onValueChange={onValue}
        onClear={() => onValue('')}
        clearLabel={words.clear}
      />
    );
  }
  return (
    <NumberField
      id={fieldIdOf(input.name)}
      label={input.label}
      hint={input.hint}
      unit={kind.type === 'quantity' ? unitName(kind.unit).shown : ''}
      value={value}
      error={error}
      onChange={(event) => onValue(event.target.value)}
    />
  );
};

const segmentsOf = (kind: Asked['kind']): readonly Segment<string>[] | null => {
  if (kind.type === 'presence') {
    return [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no, tone: 'plain' }, unknown];
  }
  if (kind.type === 'choice') return [...kind.choices.map(({ id, label }) => ({ value: id, label })), unknown];
  return kind.levels?.map(({ value, label }) => ({ value: String(value), label, hint: String(value) })) ?? null;
};
