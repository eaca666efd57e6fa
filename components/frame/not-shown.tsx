'use client';

import { buttonLook } from '../ui/button-look';
import { EmptyState } from '../ui/empty-state';

/**
 * Said where a page could not be made: calm, with a way on. What went wrong is in the log, not here. Every page carries it
 * along: the button of the app would bring links with it.
 */
export const NotShown = ({ onRetry }: { readonly onRetry: () => void }) => (
  <div className="grid gap-6">
    <h1 className="text-2xl">This page could not be shown</h1>
    <EmptyState
      title="The server did not answer as it should"
      action={
        <button type="button" className={buttonLook({ variant: 'primary' })} onClick={onRetry}>
          Try again
        </button>
      }
    >
      Nothing that was saved is lost. If it stays like this, the database may be away for a moment.
    </EmptyState>
  </div>
);
