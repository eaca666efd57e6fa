'use client';

import type { ReactNode } from 'react';
import type { JumpKey } from '../frame/jump-keys';
import { goToPart } from './go-to-part';
import { requestResult } from './result-request';
import { STILL_TO_ANSWER } from './still-to-answer';

interface WalkJumpsProps {
  /** Red flags that stand: said again here, since on a phone they scroll away. */
  readonly flags: number;
  /** Questions that were asked and not answered. */
  readonly waiting: number;
  readonly guided: boolean;
}

/**
 * Where to in a long page: the question, what it means, the plan, a result. On a phone it stays in view; each is a
 * place that takes the focus, so that reading and tabbing go on from there.
 */
export const WalkJumps = ({ flags, waiting, guided }: WalkJumpsProps) => (
  <nav
    aria-label="In this session"
    data-jumps
    className="max-lg:sticky max-lg:top-13 max-lg:z-15 max-lg:-mx-4 max-lg:border-line max-lg:border-y max-lg:bg-surface max-lg:px-2 max-[24rem]:px-1 max-lg:sm:-mx-6 max-lg:sm:px-4 lg:-my-3 lg:-ms-2 print:hidden"
  >
    <ul className="flex overflow-x-auto overscroll-x-contain max-sm:justify-between">
      {flags > 0 && <Jump to="red-flags">{flags === 1 ? '1 red flag' : `${flags} red flags`}</Jump>}
      {waiting > 0 && <Jump to={STILL_TO_ANSWER}>{waiting} to answer</Jump>}
      <Jump to="walk-questions" by="q">
        {guided ? 'Question' : 'Questions'}
      </Jump>
      <Jump to="walk-ranking" by="w">
        Conditions
      </Jump>
      <Jump to="walk-plan" by="p">
        Plan
      </Jump>
      <Jump to="walk-results" by="e" onFollow={requestResult}>
        <span>
          <span className="max-sm:sr-only">Enter a </span>
          <span className="max-sm:inline-block max-sm:first-letter:uppercase">result</span>
        </span>
      </Jump>
    </ul>
  </nav>
);

interface JumpProps {
  readonly to: string;
  readonly by?: JumpKey;
  readonly onFollow?: () => void;
  readonly children: ReactNode;
}

const Jump = ({ to, by, onFollow, children }: JumpProps) => (
  <li>
    <a
      href={`#${to}`}
      data-jump-key={by}
      onClick={(event) => {
        if (!goToPart(to)) return;
        event.preventDefault();
        onFollow?.();
      }}
      className="flex min-h-control items-center px-2 text-sm max-[24rem]:px-1 whitespace-nowrap text-ink-muted underline decoration-line-strong decoration-1 underline-offset-4 hover:text-ink hover:decoration-ink max-lg:no-underline sm:px-3 lg:min-h-control-sm lg:px-2"
    >
      {children}
    </a>
  </li>
);
