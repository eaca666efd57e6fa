import { useId } from 'react';
import { cx } from '../ui/cx';
import type { Choice } from './merge';

interface MergeItemProps {
  readonly title: string;
  readonly theirs: string;
  readonly mine: string;
  /** Whether both can be kept, one under the other. */
  readonly both: boolean;
  readonly value: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

/** One thing that was changed on both sides: each as it was written, to choose by pressing on it. */
export const MergeItem = ({ title, theirs, mine, both, value, onChoose }: MergeItemProps) => {
  const name = useId();
  const sides: readonly { readonly choice: Choice; readonly label: string; readonly words?: string }[] = [
    { choice: 'theirs', label: 'Saved elsewhere', words: theirs },
    { choice: 'mine', label: 'Entered here', words: mine },
    ...(both ? [{ choice: 'both' as const, label: 'Keep both, one under the other' }] : []),
  ];
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{title}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {sides.map(({ choice, label, words }) => (
          <label
            key={choice}
            className={cx(
              'grid min-w-0 grid-cols-[auto_1fr] content-start items-baseline gap-x-2.5 gap-y-1 rounded-md border border-line-strong bg-surface px-3 py-2.5',
              'hover:border-ink-muted has-checked:border-accent has-checked:bg-accent-soft has-checked:outline-1 has-checked:outline-accent',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
              choice === 'both' && 'sm:col-span-2',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={value === choice}
              onChange={() => onChoose(choice)}
              className="size-4 translate-y-0.5 accent-accent"
            />
            <span className={words === undefined ? 'font-medium' : 'text-sm text-ink-muted'}>{label}</span>
            {words !== undefined && (
              <span className="col-start-2 max-h-48 min-w-0 overflow-y-auto font-medium wrap-anywhere whitespace-pre-wrap">
                {words}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
