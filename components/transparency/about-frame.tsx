import type { ReactNode } from 'react';
import { OnThisPage, type PagePart, PageSections } from '../library/page-section';
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
    <div className="grid gap-x-10 gap-y-6 pt-6 lg:grid-cols-[minmax(0,1fr)_14rem]">
      <div className="grid min-w-0 content-start gap-5">
        <OnThisPage parts={parts} folded />
        <div>
          <PageSections parts={parts} />
        </div>
      </div>
      <aside className="lg:sticky lg:top-18 lg:self-start">
        <OnThisPage parts={parts} />
      </aside>
    </div>
  </article>
);
