import type { SuggestedQuestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';

/** Questions on one list: those of a history's basics that are asked now, or simply the next ones. */
export interface TogetherList {
  readonly of: 'basics' | 'next';
  /** Yes-or-no findings, two at least, in the order they would be asked. */
  readonly items: readonly string[];
}

interface Together {
  /** Nothing where the next question is asked alone. */
  readonly list: TogetherList | null;
  /** Whether somebody can have it the other way, on a list or alone. */
  readonly canSwitch: boolean;
}

/** As many of the next ones are asked on one list. */
const NEXT = 6;

/**
 * What is asked together with the first of these questions: all basics, if it is one, unless somebody wants them one by one; the
 * next few, if somebody wants several at once. A figure or a choice is asked alone. Cannot fail.
 */
export const askedTogether = (
  catalogue: Catalogue,
  open: readonly SuggestedQuestion[],
  wanted: boolean | null,
): Together => {
  const yesOrNo = open.filter(({ finding }) => catalogue.findings[finding]?.kind.type === 'presence');
  if (yesOrNo.length < 2 || yesOrNo[0] !== open[0]) return alone;
  const basics = yesOrNo[0]?.basic ? yesOrNo.filter(({ basic }) => basic) : [];
  const isBasics = basics.length > 1;
  const items = (isBasics ? basics : yesOrNo.slice(0, NEXT)).map(({ finding }) => finding);
  return { list: (wanted ?? isBasics) ? { of: isBasics ? 'basics' : 'next', items } : null, canSwitch: true };
};

const alone: Together = { list: null, canSwitch: false };
