import { BookOpenText, FileText, MessageSquareQuote, PencilLine } from 'lucide-react';
import type { ReadFrom as ReadFromKind } from '@/server/library/schema';
import { readFromWords } from './words';

const icons = { full_text: BookOpenText, abstract: FileText, secondary: MessageSquareQuote, recalled: PencilLine };

/** How the authors read the source. */
export const ReadFrom = ({ readFrom }: { readonly readFrom: ReadFromKind }) => {
  const Icon = icons[readFrom];
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      {readFromWords[readFrom].short}
    </span>
  );
};
