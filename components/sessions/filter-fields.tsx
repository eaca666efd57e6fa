'use client';

import { useMemo } from 'react';
import type { SessionFilter } from '@/server/sessions/list/filter';
import { Combobox } from '../ui/combobox';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { type Choosable, choicesOf, type Person } from './list-names';
import { listWords } from './list-words';

interface FilterFieldsProps {
  readonly filter: SessionFilter;
  readonly onChange: (filter: SessionFilter) => void;
  readonly choosable: readonly Choosable[];
  readonly knowledgeVersions: readonly string[];
  readonly clinicians: readonly Person[];
}

type Choice = 'any' | 'yes' | 'no';
const choiceOf = (value: boolean | null): Choice => (value === null ? 'any' : value ? 'yes' : 'no');
const isChosen = (choice: Choice): boolean | null => (choice === 'any' ? null : choice === 'yes');
const optionsOf = (any: string, yes: string, no: string) =>
  [
    { value: 'any', label: any },
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ] as const;

const ANY = '';

/** Everything a filter can be made of but words. Whatever is chosen holds at once. */
export const FilterFields = ({ filter, onChange, choosable, knowledgeVersions, clinicians }: FilterFieldsProps) => {
  const choices = useMemo(() => choicesOf(choosable, filter), [choosable, filter]);
  const versions = [...new Set([...knowledgeVersions, ...(filter.knowledgeVersion ? [filter.knowledgeVersion] : [])])];
  return (
    <div className="grid gap-3.5">
      <Combobox
        label={listWords.add}
        hint={listWords.addHint}
        items={choices}
        emptyText={listWords.addEmpty}
        onSelect={({ part, of }) => onChange({ ...filter, [part]: [...filter[part], of] })}
      />
      <fieldset className="grid min-w-0 gap-1">
        <legend className="sr-only">{listWords.period}</legend>
        <div className="grid grid-cols-2 gap-2 [&_input]:px-1">
          <TextField
            type="date"
            label={listWords.from}
            value={filter.from ?? ''}
            max={filter.to ?? undefined}
            onChange={({ target }) => onChange({ ...filter, from: target.value || null })}
          />
          <TextField
            type="date"
            label={listWords.to}
            value={filter.to ?? ''}
            min={filter.from ?? undefined}
            onChange={({ target }) => onChange({ ...filter, to: target.value || null })}
          />
        </div>
        <p className="text-xs text-ink-muted">{listWords.days}</p>
      </fieldset>
      <div className="grid gap-3.5 sm:max-lg:grid-cols-2">
        <SelectField<Choice>
          label={listWords.state}
          options={optionsOf(listWords.stateAny, listWords.stateYes, listWords.stateNo)}
          value={choiceOf(filter.signedOff)}
          onValueChange={(choice) => onChange({ ...filter, signedOff: isChosen(choice) })}
        />
        <SelectField<Choice>
          label={listWords.outcome}
          options={optionsOf(listWords.outcomeAny, listWords.outcomeYes, listWords.outcomeNo)}
          value={choiceOf(filter.outcomeKnown)}
          onValueChange={(choice) => onChange({ ...filter, outcomeKnown: isChosen(choice) })}
        />
        <SelectField<Choice>
          label={listWords.demonstrations}
          options={optionsOf(listWords.demonstrationsAny, listWords.demonstrationsYes, listWords.demonstrationsNo)}
          value={choiceOf(filter.demonstration)}
          onValueChange={(choice) => onChange({ ...filter, demonstration: isChosen(choice) })}
        />
        {clinicians.length > 1 && (
          <SelectField
            label={listWords.clinician}
            options={[
              { value: ANY, label: listWords.clinicianAny },
              ...clinicians.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={filter.clinician ?? ANY}
            onValueChange={(clinician) => onChange({ ...filter, clinician: clinician || null })}
          />
        )}
        <SelectField
          label={listWords.knowledge}
          options={[
            { value: ANY, label: listWords.knowledgeAny },
            ...versions.map((version) => ({ value: version, label: version })),
          ]}
          value={filter.knowledgeVersion ?? ANY}
          onValueChange={(version) => onChange({ ...filter, knowledgeVersion: version || null })}
        />
      </div>
    </div>
  );
};
