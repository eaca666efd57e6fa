import type { Catalogue } from '@/server/library/schema';
import { ChangedElsewhere } from './changed-elsewhere';
import { ClosedElsewhere } from './closed-elsewhere';
import { MergeScreen } from './merge-screen';
import { RefusedEntries } from './refused-entries';
import { SignedOut } from './signed-out';
import type { Walk } from './use-walk';

/** What does not save by itself, and what the clinician can do about it. Nothing that was typed goes without their word. */
export const Unsettled = ({ catalogue, walk }: { readonly catalogue: Catalogue; readonly walk: Walk }) => {
  const { clash, problem, refused, state } = walk;
  if (clash) return <MergeScreen {...{ catalogue, clash }} mine={state} onDecide={walk.decide} />;
  if (problem === 'refused')
    return <RefusedEntries {...{ catalogue, state, refused }} onDiscard={walk.discardRefused} />;
  if (problem === 'closed')
    return <ClosedElsewhere {...{ catalogue, state }} places={walk.unsaved} onAmend={walk.amend} />;
  if (problem === 'elsewhere') return <ChangedElsewhere onShow={walk.showNewest} />;
  return problem === 'signed_out' ? <SignedOut /> : null;
};
