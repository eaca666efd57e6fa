import type { ReactNode } from 'react';
import { type PagePart, PartsOfPage } from '../library/page-section';
import { PageHeader } from '../ui/page-header';
import { type AboutPlace, AboutPlaces } from './about-places';

interface AboutFrameProps {
  readonly here: AboutPlace;
  readonly title: string;
  readonly lead: ReactNode;
  readonly actions?: ReactNode;
  readonly parts: readonly PagePart[];
}

/** One page of “About this instrument”: the way to the others, and its own parts. */
export const AboutFrame = ({ here, title, lead, actions, parts }: AboutFrameProps) => (
  <article>
    <PageHeader
      back={{ href: '/about', label: 'About this instrument' }}
      title={title}
      lead={lead}
      {...(actions ? { actions } : {})}
    />
    <AboutPlaces here={here} />
    <div className="pt-6">
      <PartsOfPage parts={parts} />
    </div>
  </article>
);
