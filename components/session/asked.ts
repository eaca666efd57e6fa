import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { type AskedBefore, boxKey, recordedFor } from './begun-boxes';
import { nameIn } from './reading-words';
import type { Waiting } from './still-to-answer';
import type { Besides } from './typed-beside';
import type { FieldTexts } from './typed-value';

/** What is asked for more than a press: a figure, a choice, a result; and the figure that was typed with its name. */
export interface Asked {
  /** How many were asked before it: asked again, it takes the focus again. */
  readonly turn: number;
  /** How many lines were picked when it was asked. */
  readonly picks: number;
  readonly id: string;
  readonly finding: CatalogueFinding | null;
  readonly typed: FieldTexts | undefined;
  /** How long it has been so, and how many stools a day, where it is. */
  readonly besides?: Besides | undefined;
  /** It was asked for before anything was entered: once it is, it is why the patient comes. */
  readonly reason: boolean;
  /** Its result is entered already, and what may have spoiled it is asked. */
  readonly entered?: boolean;
  /** An earlier visit asked for it, over what was recorded then: it takes no focus, and goes when that is another. */
  readonly before?: string;
}

/** What waits for an answer, the oldest first; what may have spoiled a result that is entered is no answer that is owed. */
export const waitingOf = (catalogue: Catalogue, open: readonly Asked[]): readonly Waiting[] =>
  open
    .flatMap(({ turn, id, finding, entered }) =>
      entered
        ? []
        : [
            {
              turn,
              id,
              isFinding: finding !== null,
              name: finding ? finding.label : `Result of ${nameIn(catalogue, id)}`,
            },
          ],
    )
    .reverse();

type Of = Pick<Asked, 'id' | 'finding'>;

export const isSame = (one: Of, other: Of): boolean =>
  one.id === other.id && (one.finding === null) === (other.finding === null);

/** What is typed for it, as it is kept. */
export const keyOf = ({ id, finding }: Of): string => boxKey(finding === null ? 'result' : 'finding', id);

/** All of them as they are kept over a reload. */
export const keptOf = (open: readonly Asked[]): readonly AskedBefore[] =>
  open.flatMap(({ id, finding, typed, besides, reason, entered }) =>
    entered ? [] : [{ id, of: finding === null ? ('result' as const) : ('finding' as const), typed, besides, reason }],
  );

/** What an earlier visit asked for; without what this knowledge base does not have. */
export const askedAgain = (
  catalogue: Catalogue,
  state: SessionState,
  kept: readonly AskedBefore[],
): readonly Omit<Asked, 'turn' | 'picks'>[] =>
  kept.flatMap(({ id, of, typed, besides, reason }) => {
    const finding = of === 'finding' ? catalogue.findings[id] : null;
    if (finding === undefined || (finding === null && !catalogue.investigations[id])) return [];
    return [{ id, finding, typed, besides, reason, before: recordedFor(state, boxKey(of, id)) }];
  });

/** Without those of an earlier visit that were answered elsewhere on the page. The same where all still wait. */
export const stillAsked = (state: SessionState, open: readonly Asked[]): readonly Asked[] => {
  const left = open.filter((one) => one.before === undefined || one.before === recordedFor(state, keyOf(one)));
  return left.length === open.length ? open : left;
};
