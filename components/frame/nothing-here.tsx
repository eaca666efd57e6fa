import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

/** An address that leads nowhere. Also what somebody else's session looks like: not there. */
export const NothingHere = () => (
  <div className="grid gap-6">
    <h1 className="text-2xl">Not found</h1>
    <EmptyState
      title="There is nothing at this address"
      action={
        <ButtonLink href="/" variant="primary">
          Start page
        </ButtonLink>
      }
    >
      It may have been removed, or it belongs to somebody else.
    </EmptyState>
  </div>
);
