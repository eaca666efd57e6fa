'use client';

import { Check, Scale } from 'lucide-react';
import { memo } from 'react';
import { cx } from '../ui/cx';
import { useHydrated } from '../ui/use-hydrated';
import { MOST_COMPARED, toggleCompared, useMemory } from './look-up-memory';
import { libraryWords } from './words';

interface CompareTickProps {
  readonly id: string;
  readonly name: string;
  /** With its word beside it, where there is room. */
  readonly labelled?: boolean;
}

/** Made once: there is one in every line of what was found, drawn at every letter. */
const ticked = <Check aria-hidden="true" className="size-4 shrink-0" />;
const unticked = <Scale aria-hidden="true" className="size-4 shrink-0" />;

/** Puts an investigation among those to be compared, or takes it away. Without scripts there is nothing to press. */
export const CompareTick = memo(({ id, name, labelled = false }: CompareTickProps) => {
  const { compared } = useMemory();
  const hydrated = useHydrated();
  const chosen = compared.includes(id);
  const full = !chosen && compared.length >= MOST_COMPARED;
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-disabled={full}
      disabled={!hydrated}
      title={full ? libraryWords.compareFull : libraryWords.compare}
      onClick={() => !full && toggleCompared(id)}
      className={cx(
        'inline-flex min-h-control-sm min-w-control-sm shrink-0 items-center justify-center gap-1.5 rounded-md border px-1.5 text-sm font-medium print:hidden',
        labelled ? 'px-2.5' : 'mt-1.5',
        chosen
          ? 'border-accent bg-accent text-on-accent'
          : 'border-line text-ink-muted hover:border-ink-muted hover:text-ink aria-disabled:cursor-not-allowed aria-disabled:border-dashed',
      )}
    >
      {chosen ? ticked : unticked}
      <span className={labelled ? undefined : 'sr-only'}>
        {libraryWords.compare}
        <span className="sr-only"> {name}</span>
      </span>
    </button>
  );
});
