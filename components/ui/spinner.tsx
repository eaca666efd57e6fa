import { words } from './words';

interface SpinnerProps {
  /** Null where the words beside it already say what is going on. */
  readonly label?: string | null;
}

/** An arc that turns; with reduced motion it stands still beside its label. */
export const Spinner = ({ label = words.loading }: SpinnerProps) => (
  <span role={label === null ? undefined : 'status'} className="inline-flex">
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 animate-turn" fill="none">
      <circle cx="8" cy="8" r="6.25" stroke="currentColor" strokeOpacity="0.25" strokeWidth="1.75" />
      <path d="M8 1.75a6.25 6.25 0 0 1 6.25 6.25" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
    {label !== null && <span className="sr-only">{label}</span>}
  </span>
);
