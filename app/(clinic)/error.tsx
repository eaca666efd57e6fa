'use client';

import { NotShown } from '@/components/frame/not-shown';

/** Inside the frame: whatever else there is stays one press away. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return <NotShown onRetry={reset} />;
}
