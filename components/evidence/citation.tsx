import type { Citation as CitationShown } from '@/server/library/schema';
import { fixedSpace } from '../numbers/fixed-space';
import { TextLink } from '../ui/text-link';

interface CitationProps {
  readonly citation: CitationShown;
  /** Where the link leads, when there is a page nearer to the number than the source's. */
  readonly href?: string;
  /** Beside something that is being filled in: leaving it would lose what is typed. */
  readonly newTab?: boolean;
}

/** A source in a few words and the place in it, as a link: "Doe et al. 2019, Table 2". */
export const Citation = ({ citation, href, newTab }: CitationProps) => (
  <span>
    <TextLink href={href ?? `/sources/${citation.source}`} prefetch={false} {...(newTab && { target: '_blank' })}>
      {citation.short}
      {newTab && <span className="sr-only"> (opens in a new tab)</span>}
    </TextLink>
    <span className="text-ink-muted">, {citation.locator.replaceAll(' %', `${fixedSpace}%`)}</span>
  </span>
);
