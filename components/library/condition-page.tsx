import type { ConditionView } from '@/server/library/views/schema';
import type { Basis } from '@/server/transparency/schema';
import { CitedStatement } from '../evidence/cited-list';
import { NotReviewedNote } from '../evidence/not-reviewed-note';
import { directionWords } from '../evidence/words';
import { HandoutLink } from '../handouts/handout-link';
import { basisPart } from '../transparency/basis-section';
import { Badge } from '../ui/badge';
import { PageHeader } from '../ui/page-header';
import { CodeList } from './code-list';
import { conditionParts } from './condition-parts';
import { FactList } from './fact-list';
import { OnPaper } from './left-out';
import { OnThisPage, PageSections } from './page-section';
import { Seen } from './seen';
import { libraryWords } from './words';

interface ConditionPageProps {
  readonly view: ConditionView;
  readonly basis: Basis | null;
  readonly intendedUse: string;
}

/** Everything about one condition. */
export const ConditionPage = ({ view, basis, intendedUse }: ConditionPageProps) => {
  const place = { kind: 'condition', id: view.id } as const;
  const parts = [...conditionParts(view), ...(basis ? [basisPart(basis, { intendedUse, place })] : [])];
  return (
    <article data-reference="">
      <Seen kind="condition" id={view.id} />
      <PageHeader
        back={{ href: '/library', label: libraryWords.title }}
        meta={
          <>
            {view.cannotMiss && <Badge tone="urgent">{libraryWords.cannotMiss}</Badge>}
            <Badge>{directionWords[view.permeability.direction].badge}</Badge>
            <NotReviewedNote />
          </>
        }
        title={view.name}
        actions={<HandoutLink kind="conditions" id={view.id} name={view.name} />}
        {...(view.alsoKnownAs.length > 0 && {
          lead: <span className="block text-sm">{view.alsoKnownAs.join(' · ')}</span>,
        })}
      />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="grid content-start gap-5">
          <p className="max-w-reading text-lg">{view.definition}</p>
          <section
            id="permeability"
            aria-label="Permeability"
            className="max-w-reading border-accent-line border-s-3 ps-4"
          >
            <CitedStatement cited={view.permeability} />
          </section>
          <OnPaper />
          <OnThisPage parts={parts} folded />
          <div>
            <PageSections parts={parts} />
          </div>
        </div>
        <aside className="grid content-start gap-6 lg:sticky lg:top-18 lg:self-start" aria-label="At a glance">
          <OnThisPage parts={parts} />
          {view.codes.length > 0 && <FactList facts={[{ term: 'Codes', fact: <CodeList codes={view.codes} /> }]} />}
        </aside>
      </div>
    </article>
  );
};
