import type { ReactNode } from 'react';
import type { AboutView } from '@/server/library/views/schema';
import { EvidenceGrade } from '../evidence/evidence-grade';
import { FactGrid } from '../evidence/fact-grid';
import { NotReviewedNote } from '../evidence/not-reviewed-note';
import { readFromWords } from '../evidence/words';
import { formatValue } from '../numbers/quantity-words';
import { AboutPlaces } from '../transparency/about-places';
import { PageHeader } from '../ui/page-header';
import { Table } from '../ui/table';
import { TextLink } from '../ui/text-link';
import { AboutData, AboutMethod } from './about-texts';
import { type PagePart, PartsOfPage } from './page-section';
import { TextList } from './text-list';

interface AboutPageProps {
  readonly view: AboutView;
  readonly intendedUse: string;
  /** How this browser shows the pages, to be changed. */
  readonly looks: ReactNode;
}

/** What the app is for, how it reasons, what it knows and how well, what it does with data. */
export const AboutPage = ({ view, intendedUse, looks }: AboutPageProps) => {
  const parts = [...partsOf(view), { id: 'display', title: 'Display', note: 'Kept in this browser.', children: looks }];
  return (
    <article>
      <PageHeader meta={<NotReviewedNote />} title="About this instrument" lead={intendedUse} />
      <div className="pb-6">
        <AboutPlaces here="/about" notes />
      </div>
      <PartsOfPage parts={parts} />
    </article>
  );
};

const partsOf = (view: AboutView): readonly PagePart[] => [
  { id: 'method', title: 'How it reasons', children: <AboutMethod ages={view.ages} /> },
  {
    id: 'numbers',
    folded: view.method.length,
    title: 'The numbers the method rests on',
    note: 'Each opens to the reason for its value and, where there is one, its source.',
    children: <MethodTable method={view.method} />,
  },
  { id: 'knowledge', title: 'What it knows, and how well', children: <Knowledge view={view} /> },
  { id: 'limits', title: 'Known limits', children: <Limits view={view} /> },
  { id: 'data', title: 'What it does with data', children: <AboutData /> },
  {
    id: 'versions',
    title: 'Versions',
    children: (
      <FactGrid
        facts={[
          { term: 'Engine', fact: view.engine },
          { term: 'Knowledge base', fact: view.release.number },
          { term: 'Digest', fact: <code className="font-mono break-all">{view.release.digest}</code> },
        ]}
      />
    ),
  },
];

const MethodTable = ({ method }: Pick<AboutView, 'method'>) => (
  <Table
    caption="Numbers of the method"
    captionHidden
    rows={method}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'meaning',
        header: 'What it does',
        rowHeader: true,
        cell: ({ meaning, href }) => (
          <TextLink href={href} prefetch={false} className="font-normal no-underline hover:underline">
            {meaning}
          </TextLink>
        ),
      },
      { key: 'value', header: 'Value', numeric: true, cell: ({ value }) => formatValue(value) },
    ]}
  />
);

const Knowledge = ({ view: { counts, readFrom, grades, judgements } }: { readonly view: AboutView }) => (
  <FactGrid
    facts={[
      {
        term: 'Entries',
        fact: `${counts.conditions} conditions, ${counts.findings} findings, ${counts.investigations} investigations, ${counts.measurements} measurements, ${counts.priors} pre-test probabilities, ${counts.rules} rules, ${counts.sources} sources`,
      },
      {
        term: 'How they were read',
        fact: (['full_text', 'abstract', 'secondary', 'recalled'] as const)
          .map((kind) => `${readFromWords[kind].short}: ${formatValue(readFrom[kind])}`)
          .join('; '),
      },
      {
        term: 'How certain they are',
        fact: (
          <ul>
            {(['high', 'moderate', 'low', 'very_low'] as const).map((grade) => (
              <li key={grade} className="flex items-baseline gap-2">
                <EvidenceGrade grade={grade} />
                <span className="figures text-ink-muted">{formatValue(grades[grade])}</span>
              </li>
            ))}
          </ul>
        ),
      },
      {
        term: 'Estimates',
        fact: `${formatValue(judgements)} measurements and probabilities are estimates of the authors, marked wherever they are shown.`,
      },
      { term: 'Reviewed by a licensed clinician', fact: 'None.' },
    ]}
  />
);

const Limits = ({ view }: { readonly view: AboutView }) => (
  <>
    <TextList texts={limitsOf(view)} />
    <p>
      <TextLink href="/about/accuracy">What it misses, measured</TextLink>
    </p>
  </>
);

const limitsOf = ({
  adviceNotReadInFull,
  ages,
  readFrom,
  judgements,
  counts,
  fromSecondaryCare,
}: AboutView): readonly string[] => [
  'No licensed clinician has reviewed the content yet.',
  `It ranks for ages ${ages.from} and over only; below that it shows red flags and ranks nothing.`,
  `${formatValue(readFrom.abstract + readFrom.secondary + readFrom.recalled)} of its graded entries were not read in full text.`,
  `${formatValue(adviceNotReadInFull.count)} of ${formatValue(adviceNotReadInFull.of)} sentences of advice rest on a source that was not seen in full: an abstract, a digest, or from memory.`,
  'Sheets for patients say in the authors’ own words what a test is and what it can tell. What they ask of patients names a source.',
  `${formatValue(judgements)} numbers are estimates, because no measurement was found.`,
  'A condition it does not know cannot appear in its list. A list without the right condition is always possible.',
  `${formatValue(fromSecondaryCare)} of its ${formatValue(counts.measurements)} measurements were made in secondary care; they may not carry over to other settings.`,
  'Findings are not independent of each other. The method allows for that by rule, not by measurement.',
];
