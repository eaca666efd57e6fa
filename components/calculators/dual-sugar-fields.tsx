import { CircleHelp, Minus, Plus } from 'lucide-react';
import { sugarUnits } from '@/engine';
import type { DualSugarView } from '@/server/calculators/schema';
import { unitName } from '../numbers/unit-name';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { NumberField } from '../ui/number-field';
import { type Segment, SegmentedControl } from '../ui/segmented-control';
import { fieldIdOf } from './calculator-input';
import { calculatorWords } from './calculator-words';
import { urineCount } from './dual-sugar-reading';
import { assayWords, sugarWords as words } from './dual-sugar-words';
import type { Raw } from './read-inputs';

interface DualSugarFieldsProps {
  readonly view: DualSugarView;
  readonly raw: Raw;
  readonly errors: Readonly<Record<string, string>>;
  readonly onRaw: (raw: Raw) => void;
}

type Figure = DualSugarView['figures'][keyof DualSugarView['figures']];

/** Everything that is typed in for the lactulose–mannitol test. */
export const DualSugarFields = ({ view, raw, errors, onRaw }: DualSugarFieldsProps) => {
  const set = (field: string, value: string): void => onRaw({ ...raw, [field]: value });
  const number = (field: string, figure: Figure, change: { label?: string; unit?: string } = {}) => (
    <NumberField
      key={field}
      id={fieldIdOf(field)}
      label={change.label ?? figure.label}
      hint={figure.hint}
      unit={unitName(change.unit ?? figure.unit).shown}
      value={raw[field] ?? ''}
      error={errors[field]}
      onChange={(event) => set(field, event.target.value)}
    />
  );
  const choice = (field: string, legend: string, options: readonly Segment<string>[]) => (
    <SegmentedControl<string>
      key={field}
      id={fieldIdOf(field)}
      legend={legend}
      options={options}
      value={raw[field] || null}
      size="sm"
      onValueChange={(value) => set(field, value)}
      onClear={() => set(field, '')}
      clearLabel={calculatorWords.clear}
    />
  );
  const { figures } = view;
  const drink = view.drinks.find(({ id }) => id === raw['drink']);
  const window = view.collections.find(({ id }) => id === raw['collection']);
  const unit = raw['unit'] || 'mg/L';
  const count = urineCount(raw);
  return (
    <>
      <Card title={words.protocol}>
        <div className="grid gap-5">
          <div className="grid gap-1.5">
            {choice(
              'drink',
              words.drink,
              view.drinks.map(({ id, label }) => {
                const [dose = label, solution] = label.split(', ');
                return { value: id, label: unbroken(dose), hint: solution };
              }),
            )}
            {drink && <p className="text-sm text-ink-muted">{drink.note}</p>}
          </div>
          {drink && drink.lactuloseMg === null && (
            <div className="flex flex-wrap gap-x-6 gap-y-4">
              {number('lactuloseDose', figures.lactuloseDose)}
              {number('mannitolDose', figures.mannitolDose)}
            </div>
          )}
          <div className="grid gap-1.5">
            {choice(
              'collection',
              words.window,
              view.collections.map(({ id, label }) => ({ value: id, label: unbroken(label) })),
            )}
            {window && <p className="text-sm text-ink-muted">{window.meaning}</p>}
          </div>
          {choice(
            'assay',
            words.assay,
            Object.entries(assayWords).map(([value, label]) => ({ value, label })),
          )}
        </div>
      </Card>
      <Card title={words.urine}>
        <div className="grid gap-5">
          {choice(
            'unit',
            words.unit,
            sugarUnits.map((value) => ({ value, label: unitName(value).shown })),
          )}
          {Array.from({ length: count }, (_none, place) => place).map((place) => (
            <fieldset key={place} className="grid gap-3">
              <legend className={count > 1 ? 'mb-1 font-semibold' : 'sr-only'}>{words.urineOf(place + 1)}</legend>
              {number(`volume-${place}`, figures.volume)}
              <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
                {(['lactulose', 'mannitol'] as const).map((sugar) => (
                  <div key={sugar} className="grid content-start gap-1">
                    {number(`${sugar}-${place}`, figures.concentration, { label: words[sugar], unit })}
                    <Checkbox
                      label={<span className="text-sm">{words.below}</span>}
                      checked={raw[`${sugar}-${place}-below`] === 'yes'}
                      onChange={(event) => set(`${sugar}-${place}-below`, event.target.checked ? 'yes' : '')}
                    />
                  </div>
                ))}
              </div>
            </fieldset>
          ))}
          <div className="flex flex-wrap gap-2">
            <Button size="sm" icon={<Plus aria-hidden="true" />} onClick={() => set('urines', String(count + 1))}>
              {words.addUrine}
            </Button>
            {count > 1 && (
              <Button size="sm" icon={<Minus aria-hidden="true" />} onClick={() => set('urines', String(count - 1))}>
                {words.removeUrine}
              </Button>
            )}
          </div>
        </div>
      </Card>
      <Card title={words.baseline} note={words.baselineHint}>
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          {number('baselineLactulose', figures.concentration, { label: words.lactulose, unit })}
          {number('baselineMannitol', figures.concentration, { label: words.mannitol, unit })}
          {number('creatinineBefore', figures.creatinine, { label: words.creatinineBefore })}
          {number('creatinineAfter', figures.creatinine, { label: words.creatinineAfter })}
        </div>
      </Card>
      <Card title={words.patient}>
        <div className="grid gap-5">
          <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
            {number('age', figures.age)}
            {number('weight', figures.weight)}
            {number('egfr', figures.egfr)}
          </div>
          {choice('sex', words.sex, [
            { value: 'female', label: words.female },
            { value: 'male', label: words.male },
          ])}
        </div>
      </Card>
      <Card title={words.circumstances}>
        <div className="grid items-end gap-x-6 gap-y-4 sm:grid-cols-2">
          {view.circumstances.map(({ id, label }) =>
            choice(id, label, [
              { value: 'yes', label: calculatorWords.yes },
              { value: 'no', label: calculatorWords.no, tone: 'plain' },
              {
                value: 'unknown',
                label: calculatorWords.unknown,
                icon: <CircleHelp aria-hidden="true" />,
                tone: 'open',
              },
            ]),
          )}
        </div>
      </Card>
      <Card title={words.laboratory}>
        <div className="grid gap-5">
          {number('limit', figures.limit)}
          {number('massRatio', figures.massRatio)}
        </div>
      </Card>
    </>
  );
};

/** “5 g + 2 g” and “2.5–4 h” stay on one line. */
const unbroken = (text: string): string => text.replace(/ (?=[gh+]|\d)/g, '\u00a0').replace('–', '\u2060–\u2060');
