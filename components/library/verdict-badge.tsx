import { CircleCheck, CircleDashed, CircleHelp, CircleSlash } from 'lucide-react';
import type { ClaimShown } from '@/server/library/views/schema';
import { Badge } from '../ui/badge';
import { verdictWords } from './claim-words';

const icons = { shown: CircleCheck, likely: CircleDashed, unsure: CircleHelp, not_shown: CircleSlash };

/** Our reading of the studies together, in a word with its own outline. */
export const VerdictBadge = ({ verdict }: { readonly verdict: ClaimShown['verdict'] }) => {
  const Icon = icons[verdict];
  return (
    <Badge icon={<Icon aria-hidden="true" strokeWidth={2.25} className="size-3.5 shrink-0" />}>
      {verdictWords[verdict]}
    </Badge>
  );
};
