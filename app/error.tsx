'use client';

import { BareHead } from '@/components/frame/bare-head';
import { NotShown } from '@/components/frame/not-shown';

/** Where not even the frame could be made. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <>
      <BareHead />
      <main id="content" className="mx-auto w-full max-w-page px-4 pt-4 pb-12 sm:px-6 sm:pt-6">
        <NotShown onRetry={reset} />
      </main>
    </>
  );
}
