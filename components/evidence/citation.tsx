import type { Citation as CitationShown } from '@/server/library/schema';
import { TextLink } from '../ui/text-link';

interface CitationProps {
  readonly citation: CitationShown;
  /** Where the link leads, when there is a page nearer to the number than the source's. */
  readonly href?: string;
}

/** A source in a few words and the place in it, as a link: "Doe et al. 2019, Table 2". */
export const Citation = ({ citation, href }: CitationProps) => (
  <span>
    <TextLink href={href ?? `/sources/${citation.source}`} prefetch={false}>
      {citation.short}
    </TextLink>
    <span className="text-ink-muted">, {citation.locator}</span>
  </span>
);
