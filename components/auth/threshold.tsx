import type { ReactNode } from 'react';

/** What one comes through: the form, and beside it, where there is room, what lies behind it. */
export const Threshold = ({ children }: { readonly children: ReactNode }) => (
  <div className="mx-auto grid max-w-md gap-x-24 sm:pt-[6vh] lg:max-w-none lg:grid-cols-[26rem_minmax(0,32rem)] lg:items-center">
    <div>{children}</div>
    <aside aria-label="What it is for" className="grid gap-6 max-lg:hidden">
      <Seam />
      <ul className="grid gap-3 text-ink-muted">
        {WHAT_FOR.map(([job, how]) => (
          <li key={job} className="border-line border-t pt-3">
            <span className="font-semibold text-ink">{job}.</span> {how}
          </li>
        ))}
      </ul>
    </aside>
  </div>
);

const CELLS = [0, 1, 2, 3, 4];
/** From one cell to the next, and of the seam between them. */
const STEP = 100;

/** A lining of cells with what holds them together: the name of the app, drawn. */
const Seam = () => (
  <svg aria-hidden="true" viewBox="-4 0 496 150" fill="none" className="w-full text-line-strong">
    <g stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
      {CELLS.map((cell) => (
        <g key={cell} transform={`translate(${cell * STEP} 0)`}>
          <path d="M0 22q4-9 8 0t8 0 8 0 8 0 8 0 8 0 8 0 8 0 8 0 8 0 8 0v104q0 14-12 14H12Q0 140 0 126z" />
          <ellipse cx="44" cy="98" rx="13" ry="16" />
        </g>
      ))}
    </g>
    <g className="stroke-accent" strokeWidth="2.5" strokeLinecap="round">
      {CELLS.slice(1).map((cell) => (
        <path key={cell} d={`M${cell * STEP - 12} 34h12m-12 8h12m-12 8h12`} />
      ))}
    </g>
  </svg>
);

const WHAT_FOR = [
  ['Work through a patient', 'From the complaint to what stands behind it, and what would settle the matter.'],
  ['Look up an investigation', 'What it is for, how to prepare, and what it cannot tell.'],
  ['Review past sessions', 'Each as it looked on the day, with its reasons.'],
] as const;
