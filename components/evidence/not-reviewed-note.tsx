import { ShieldQuestion } from 'lucide-react';
import { evidenceWords } from './words';

/** Said on every page of content until somebody licensed has reviewed it. */
export const NotReviewedNote = () => (
  <p className="flex w-fit items-center gap-1.5 text-sm text-ink-muted" title={evidenceWords.notReviewedLong}>
    <ShieldQuestion aria-hidden="true" className="size-4 shrink-0" />
    {evidenceWords.notReviewed}
  </p>
);
