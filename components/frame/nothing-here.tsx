import { buttonLook } from '../ui/button-look';
import { EmptyState } from '../ui/empty-state';

/**
 * An address that leads nowhere. Also what somebody else's session looks like: not there. Every page carries it along, so
 * it has a plain link.
 */
export const NothingHere = () => (
  <div className="grid gap-6">
    <h1 className="text-2xl">Not found</h1>
    <EmptyState
      title="There is nothing at this address"
      action={
        <a href="/" className={buttonLook({ variant: 'primary' })}>
          Start page
        </a>
      }
    >
      It may have been removed, or it belongs to somebody else.
    </EmptyState>
  </div>
);
