'use client';

import { NotShown } from '@/components/frame/not-shown';

/** Where not even the frame could be made. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <main id="content" className="mx-auto max-w-page px-4 py-10">
      <NotShown onRetry={reset} />
    </main>
  );
}
