'use client';

import { type FormEvent, useState } from 'react';
import type { InvestigationResult } from '@/engine';
import type { CatalogueInvestigation } from '@/server/library/schema';
import { unitName } from '../numbers/unit-name';
import { Button } from '../ui/button';
import { NumberField } from '../ui/number-field';
import { SegmentedControl } from '../ui/segmented-control';
import { parseNumber } from './parse-number';

interface ResultEntryProps {
  readonly investigation: CatalogueInvestigation;
  readonly result: InvestigationResult | undefined;
  readonly onResult: (result: InvestigationResult) => void;
}

/** What an investigation showed: one of its outcomes, or a figure in its unit, within what is possible. */
export const ResultEntry = ({ investigation, result, onResult }: ResultEntryProps) => {
  const kind = investigation.result;
  const [text, setText] = useState(result?.kind === 'quantity' ? String(result.value) : '');
  const [error, setError] = useState<string | null>(null);
  if (kind.type === 'outcome') {
    return (
      <SegmentedControl<string>
        legend={`Result of ${investigation.name}`}
        options={kind.outcomes.map(({ id, label }) => ({ value: id, label }))}
        value={result?.kind === 'outcome' ? result.outcome : null}
        size="sm"
        onValueChange={(outcome) => onResult({ kind: 'outcome', outcome })}
      />
    );
  }
  const unit = unitName(kind.unit).shown;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const value = parseNumber(text);
    if (value === null || value < kind.min || value > kind.max) {
      setError(`Enter a number from ${kind.min} to ${kind.max} ${unit}`);
      return;
    }
    setError(null);
    onResult({ kind: 'quantity', value, unit: kind.unit });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-wrap items-end gap-2">
      <NumberField
        label={`Result of ${investigation.name}`}
        unit={unit}
        value={text}
        error={error}
        decimal={kind.decimals > 0}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="primary">
        Enter
      </Button>
    </form>
  );
};
