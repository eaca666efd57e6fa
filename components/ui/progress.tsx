import { type ReactNode, useId } from 'react';

export interface ProgressProps {
  readonly label: ReactNode;
  readonly value: number;
  readonly max: number;
  /** In words, at the end of the label's line: "7 of 12". */
  readonly valueText?: string;
}

/** How far along. The browser's own element: its width needs no style. */
export const Progress = ({ label, value, max, valueText }: ProgressProps) => {
  const id = useId();
  return (
    <div className="grid gap-1 text-sm">
      <div className="flex justify-between gap-4">
        <label htmlFor={id} className="text-ink-muted">
          {label}
        </label>
        {valueText && <span className="figures text-ink-muted">{valueText}</span>}
      </div>
      <progress
        id={id}
        value={value}
        max={max}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-sm bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent [&::-webkit-progress-value]:transition-[inline-size]"
      >
        {valueText}
      </progress>
    </div>
  );
};
