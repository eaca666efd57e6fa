import { multipleOfLimit } from '@/engine';
import { unitName } from '../numbers/unit-name';
import { NumberField } from '../ui/number-field';
import { assayUnit, type MeasurementKind, type MeasurementProblem, type MeasurementTexts } from './read-measurement';

interface MeasurementFieldsProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly kind: MeasurementKind;
  readonly texts: MeasurementTexts;
  readonly problem: MeasurementProblem | null;
  readonly decimal?: boolean;
  readonly onChange: (texts: MeasurementTexts) => void;
}

/** A figure with the unit it is printed in; where only a multiple of the limit means something, the limit as well. */
export const MeasurementFields = ({
  label,
  labelHidden,
  kind,
  texts,
  problem,
  decimal,
  onChange,
}: MeasurementFieldsProps) => {
  const units = [
    kind.unit,
    ...kind.otherUnits.map(({ unit }) => unit),
    ...(kind.unit === multipleOfLimit ? [assayUnit] : []),
  ];
  return (
    <>
      {/* What is wrong may be longer than the field is wide; the unit stays beside its figure. */}
      <div className="flex flex-wrap items-end gap-x-2 gap-y-1 [&_p[id$=-error]]:w-0 [&_p[id$=-error]]:whitespace-nowrap">
        {/* Over both: the figure and its unit stand side by side, however long the name above them is. */}
        {!labelHidden && (
          <span aria-hidden="true" className="basis-full font-medium">
            {label}
          </span>
        )}
        <NumberField
          label={label}
          labelHidden
          value={texts.figure}
          error={problem?.field === 'figure' ? problem.message : null}
          {...(decimal !== undefined && { decimal })}
          onChange={(event) => onChange({ ...texts, figure: event.target.value })}
          unit={units.length > 1 ? undefined : unitName(kind.unit).shown}
        />
        {units.length > 1 && (
          <label className="grid gap-1">
            <span className="sr-only">Unit: {label}</span>
            <select
              value={texts.unit}
              onChange={(event) => onChange({ ...texts, unit: event.target.value })}
              className="field w-auto pe-8"
            >
              {texts.unit === '' && <option value="">Which unit?</option>}
              {units.map((unit) => (
                <option key={unit} value={unit}>
                  {unit === assayUnit ? 'U/mL, with its limit' : unitName(unit).shown}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {texts.unit === assayUnit && (
        <NumberField
          label="Upper limit of normal"
          value={texts.upperLimit}
          unit="U/mL"
          error={problem?.field === 'upperLimit' ? problem.message : null}
          onChange={(event) => onChange({ ...texts, upperLimit: event.target.value })}
        />
      )}
    </>
  );
};
