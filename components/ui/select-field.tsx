import { FieldFrame, type FieldWords, useFieldWiring } from './field-frame';

export interface SelectFieldProps<Value extends string> extends FieldWords {
  readonly id?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
}

/** One of a few, in the browser's own list. */
export const SelectField = <Value extends string>(props: SelectFieldProps<Value>) => {
  const { label, labelHidden, hint, error, optional, options, value, onValueChange } = props;
  const wiring = useFieldWiring(props);
  return (
    <FieldFrame {...{ label, labelHidden, hint, error, optional }} id={wiring.id}>
      <select
        {...wiring}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onValueChange(chosen.value);
        }}
        className="field"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};
