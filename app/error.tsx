'use client';

import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** A page that could not be made: calm, with a way on. What went wrong is in the log, not here. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <main id="content" className="mx-auto grid max-w-page gap-6 px-4 py-10">
      <h1 className="text-2xl">This page could not be shown</h1>
      <EmptyState
        title="The server did not answer as it should"
        action={
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
        }
      >
        Nothing that was saved is lost. If it stays like this, the database may be away for a moment.
      </EmptyState>
    </main>
  );
}
