import type { InvestigationView } from '@/server/library/views/schema';
import type { Basis } from '@/server/transparency/schema';
import { NotReviewedNote } from '../evidence/not-reviewed-note';
import { HandoutLink } from '../handouts/handout-link';
import { basisPart } from '../transparency/basis-section';
import { PageHeader } from '../ui/page-header';
import { CompareTick } from './compare-tick';
import { CompareTray } from './compare-tray';
import { InvestigationFacts } from './investigation-facts';
import { investigationParts } from './investigation-parts';
import { OnPaper } from './left-out';
import { OnThisPage, PageSections } from './page-section';
import { RoleBadge } from './role-badge';
import { RoleStatement } from './role-statement';
import { Seen } from './seen';
import { libraryWords } from './words';

interface InvestigationPageProps {
  readonly view: InvestigationView;
  readonly basis: Basis | null;
  readonly intendedUse: string;
}

/** Everything about one investigation. */
export const InvestigationPage = ({ view, basis, intendedUse }: InvestigationPageProps) => {
  const place = { kind: 'investigation', id: view.id } as const;
  const parts = [...investigationParts(view), ...(basis ? [basisPart(basis, { intendedUse, place })] : [])];
  return (
    <article data-reference="">
      <Seen kind="investigation" id={view.id} />
      <PageHeader
        back={{ href: '/library', label: libraryWords.title }}
        meta={
          <>
            <RoleBadge role={view.role} />
            <NotReviewedNote />
          </>
        }
        actions={
          <>
            <CompareTick id={view.id} name={view.name} labelled />
            <HandoutLink kind="investigations" id={view.id} name={view.name} />
          </>
        }
        title={view.name}
        {...(view.alsoKnownAs.length > 0 && {
          lead: <span className="block text-sm">{view.alsoKnownAs.join(' · ')}</span>,
        })}
      />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid content-start gap-5">
          <p className="max-w-reading text-lg">{view.purpose}</p>
          <RoleStatement view={view} />
          <OnPaper />
          <OnThisPage parts={parts} folded />
          <div>
            <PageSections parts={parts} />
          </div>
        </div>
        <aside
          className="grid content-start gap-6 max-lg:row-start-1 lg:sticky lg:top-18 lg:self-start"
          aria-label="At a glance"
        >
          <InvestigationFacts view={view} />
          <OnThisPage parts={parts} />
        </aside>
      </div>
      <p className="max-w-reading text-sm text-ink-muted">{libraryWords.ownSummary}</p>
      <CompareTray />
    </article>
  );
};
