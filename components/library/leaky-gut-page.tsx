import type { LeakyGutView } from '@/server/library/views/schema';
import { CitedList, CitedStatement } from '../evidence/cited-list';
import { NotReviewedNote } from '../evidence/not-reviewed-note';
import { ProvenanceLine } from '../evidence/provenance-line';
import { RuleList } from '../evidence/rule-list';
import { SourceList } from '../evidence/source-reference';
import { directionWords } from '../evidence/words';
import { HandoutLink } from '../handouts/handout-link';
import { Badge } from '../ui/badge';
import { Disclosure } from '../ui/disclosure';
import { PageHeader } from '../ui/page-header';
import { TextLink } from '../ui/text-link';
import { ClaimPicture } from './claim-picture';
import { ClaimTable } from './claim-table';
import { supplementVerdictWords } from './claim-words';
import { type PagePart, PartsOfPage } from './page-section';
import { PatientWords } from './patient-words';
import { RoleBadge } from './role-badge';
import { TextList } from './text-list';
import { libraryWords } from './words';

/** What stands behind the words “leaky gut”: every claim is an entry of the knowledge base, with its source. */
export const LeakyGutPage = ({ view }: { readonly view: LeakyGutView }) => {
  const parts = partsOf(view);
  return (
    <article>
      <PageHeader
        back={{ href: '/library', label: libraryWords.title }}
        meta={<NotReviewedNote />}
        actions={<HandoutLink kind="topics" id="leaky-gut" name={libraryWords.leakyGutTitle} />}
        title={libraryWords.leakyGutTitle}
        lead="“Leaky gut” is what many people call it. Here a raised permeability is treated as a finding: something that can be measured, and that asks for its cause. It is not treated as a diagnosis, and no syndrome of that name is offered."
      />
      <PartsOfPage parts={parts} />
    </article>
  );
};

const pictureNote =
  'Each mark is one study and opens its source: to the right what it measured as raised, to the left what it did not, the further out the more certain. The word beside a name is our own reading of the marks together.';

const partsOf = (view: LeakyGutView): readonly PagePart[] => [
  {
    id: 'what',
    title: 'What it is, and what is measured',
    shown: view.barrier.length > 0,
    children: <CitedList statements={view.barrier} />,
  },
  {
    id: 'evidence',
    title: 'What is claimed, and how strong each claim is',
    note: pictureNote,
    shown: view.subjects.length > 0,
    children: (
      <>
        <ClaimPicture claims={view.subjects} label="Claims on a scale of evidence" />
        <ClaimTable claims={view.subjects} caption="Claims" />
      </>
    ),
  },
  {
    id: 'disruptors',
    title: 'What disrupts the barrier',
    note: 'The same scale: how strong the evidence in people is. A short-lived rise in healthy people is no disease.',
    shown: view.disruptors.length > 0,
    children: (
      <>
        <ClaimPicture claims={view.disruptors} label="Disruptors on a scale of evidence" />
        <ClaimTable claims={view.disruptors} caption="Disruptors" />
      </>
    ),
  },
  {
    id: 'known',
    title: 'What is known, condition by condition',
    note: 'What was measured of permeability in each condition, as its source has it.',
    shown: view.conditions.length > 0,
    children: (
      <div>
        {view.conditions.map((group) => (
          <DirectionGroup key={group.direction} group={group} />
        ))}
      </div>
    ),
  },
  {
    id: 'claimed',
    title: 'What guidelines and reviews say of the words themselves',
    note: 'A condition missing above, or listed there as not measured, is one for which this knowledge base holds no measurement.',
    shown: view.claims.length > 0,
    children: <CitedList statements={view.claims} />,
  },
  {
    id: 'tests',
    title: 'What the tests can and cannot tell',
    note: 'Investigations that find a cause come first. These measure permeability, or are sold as if they did.',
    shown: view.investigations.length > 0,
    children: (
      <div>
        {view.investigations.map((item) => (
          <Investigation key={item.investigation.id} item={item} />
        ))}
      </div>
    ),
  },
  {
    id: 'rules',
    title: 'What to order and what not to',
    shown: view.rules.length > 0,
    children: <RuleList rules={view.rules} />,
  },
  {
    id: 'supplements',
    title: 'Supplements people ask about',
    shown: view.supplements.length > 0,
    children: (
      <CitedList
        statements={view.supplements}
        lead={({ name, asked, verdict }) => (
          <p className="flex flex-wrap items-center gap-2">
            <span className="font-medium">{name}</span>
            <Badge>{supplementVerdictWords[verdict]}</Badge>
            <q className="text-sm text-ink-muted">{asked}</q>
          </p>
        )}
      />
    ),
  },
  { id: 'patient', title: 'What to tell the patient', children: <PatientWords /> },
  {
    id: 'sources',
    folded: view.sources.length,
    title: 'Sources',
    shown: view.sources.length > 0,
    children: <SourceList sources={view.sources} />,
  },
];

const DirectionGroup = ({ group }: { readonly group: LeakyGutView['conditions'][number] }) => (
  <Disclosure
    summary={<h3 className="text-base font-medium">{directionWords[group.direction].heading}</h3>}
    note={group.conditions.length}
  >
    <ul>
      {group.conditions.map((item) => (
        <li
          key={item.condition.href}
          className="grid gap-x-6 gap-y-0.5 border-line border-b py-2 md:grid-cols-[11rem_1fr]"
        >
          <TextLink href={item.condition.href} prefetch={false} className="font-medium no-underline hover:underline">
            {item.condition.label}
          </TextLink>
          <CitedStatement cited={item} />
        </li>
      ))}
    </ul>
  </Disclosure>
);

const Investigation = ({ item }: { readonly item: LeakyGutView['investigations'][number] }) => (
  <Disclosure
    summary={
      <span className="flex flex-wrap items-center gap-2">
        {item.investigation.label}
        <RoleBadge role={item.investigation.role} />
      </span>
    }
  >
    <div className="grid gap-1.5">
      <p className="max-w-reading">{item.purpose}</p>
      <p className="pt-1 text-sm font-semibold text-ink-muted">What it cannot tell</p>
      <TextList texts={item.cannotTell} />
      {item.statements.map((cited) => (
        <div key={`${cited.statement} ${cited.citation.source}`} className="grid gap-0.5 pt-1">
          <p className="max-w-reading">{cited.statement}</p>
          <ProvenanceLine provenance={cited} />
        </div>
      ))}
      <p>
        <TextLink href={item.investigation.href} prefetch={false}>
          All about it<span className="sr-only">: {item.investigation.label}</span>
        </TextLink>
      </p>
    </div>
  </Disclosure>
);
