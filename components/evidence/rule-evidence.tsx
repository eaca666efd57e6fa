import type { RuleExample } from '@/server/library/shown/schema';
import type { EvidenceView } from '@/server/library/views/schema';
import { attributeNames } from '@/server/transparency/schema';
import { PageSections } from '../library/page-section';
import { RoleBadge } from '../library/role-badge';
import { formatQuantity } from '../numbers/quantity-words';
import { Badge } from '../ui/badge';
import { Table } from '../ui/table';
import { TextLink } from '../ui/text-link';
import { FactGrid } from './fact-grid';
import { gateWords } from './gate-words';
import { LogicList } from './logic-list';
import { PointerList } from './pointer-list';
import { ProvenanceFacts } from './provenance-facts';
import { ProvenanceLine } from './provenance-line';

/** A rule: when it holds, what follows, and examples worked by hand. */
export const RuleEvidence = ({ view }: { readonly view: Extract<EvidenceView, { kind: 'rule' }> }) => (
  <PageSections
    parts={[
      {
        id: 'action',
        title:
          view.rule.urgency ||
          view.rule.kind === 'advice' ||
          view.rule.kind === 'elsewhere' ||
          view.rule.kind === 'within'
            ? 'What to do'
            : 'What follows',
        children: (
          <div className="grid gap-1">
            <p className="max-w-reading text-lg">{view.rule.action}</p>
            <ProvenanceLine provenance={view.rule} />
          </div>
        ),
      },
      {
        id: 'logic',
        title: 'When it holds',
        note: 'An answer nobody has given yet is unknown: the rule then holds, does not hold, or cannot be told.',
        children: (
          <>
            <LogicList logic={view.logic} />
            <details className="text-sm">
              <summary className="w-fit py-0.5 text-ink-muted">As it is written</summary>
              <code className="block max-w-reading rounded-md bg-sunken px-3 py-2 font-mono">{view.written}</code>
            </details>
          </>
        ),
      },
      {
        id: 'scope',
        title: 'Whom it is for, and who asks for it',
        children: (
          <FactGrid
            facts={[
              { term: 'For', fact: gateWords(view.gate) || 'everybody in scope' },
              { term: 'Asked for by', fact: view.rule.body },
              {
                term: 'Condition',
                fact: view.condition && <TextLink href={view.condition.href}>{view.condition.label}</TextLink>,
              },
              { term: 'Reads', fact: view.reads.length > 0 && <PointerList pointers={view.reads} /> },
              { term: 'Investigations', fact: view.investigations.length > 0 ? <Investigations view={view} /> : null },
            ]}
          />
        ),
      },
      { id: 'examples', title: 'Examples', children: <Examples examples={view.examples} /> },
      { id: 'certainty', title: 'How sure it is', children: <ProvenanceFacts provenance={view.rule} /> },
      {
        id: 'attributes',
        title: 'What it rests on and what it reads',
        note: 'The same thirteen questions for every rule; what it does not read about a person is said as well.',
        children: (
          <FactGrid
            facts={(Object.keys(attributeNames) as (keyof typeof attributeNames)[]).map((key) => ({
              term: attributeNames[key],
              fact: view.attributes[key],
            }))}
          />
        ),
      },
    ]}
  />
);

const Investigations = ({ view }: { readonly view: Extract<EvidenceView, { kind: 'rule' }> }) => (
  <ul className="grid gap-1">
    {view.investigations.map(({ id, href, label, role }) => (
      <li key={id} className="flex flex-wrap items-center gap-2">
        <TextLink href={href}>{label}</TextLink>
        <RoleBadge role={role} />
      </li>
    ))}
  </ul>
);

const Examples = ({ examples }: { readonly examples: readonly RuleExample[] }) => (
  <Table
    caption="Examples"
    captionHidden
    rows={examples.map((example, index) => ({ ...example, key: `${index}` }))}
    rowKey={({ key }) => key}
    columns={[
      {
        key: 'given',
        header: 'When this is known',
        rowHeader: true,
        cell: ({ given }) => <span className="font-normal">{given.map(givenWords).join('; ') || 'nothing'}</span>,
      },
      { key: 'then', header: 'The rule', cell: ({ outcome }) => <Outcome outcome={outcome} /> },
    ]}
  />
);

const givenWords = ({ name, value, unit }: RuleExample['given'][number]): string => {
  if (typeof value === 'boolean') return `${name}: ${value ? 'yes' : 'no'}`;
  return typeof value === 'number' ? `${name} ${formatQuantity({ value, unit })}` : `${name}: ${value}`;
};

const Outcome = ({ outcome }: Pick<RuleExample, 'outcome'>) => {
  if (outcome === null) return <Badge>cannot be told yet</Badge>;
  if (typeof outcome !== 'boolean') return <Badge>{String(outcome)}</Badge>;
  return outcome ? <Badge tone="success">holds</Badge> : <Badge>does not hold</Badge>;
};
