import type { CalculatorView } from '@/server/calculators/schema';
import { CitedList } from '../evidence/cited-list';
import { NotReviewedNote } from '../evidence/not-reviewed-note';
import { PageSections } from '../library/page-section';
import { ReportProblem } from '../problems/report-problem';
import { Badge } from '../ui/badge';
import { PageHeader } from '../ui/page-header';
import { TextLink } from '../ui/text-link';
import { groupWords, calculatorWords as words } from './calculator-words';
import { DualSugarCalculator } from './dual-sugar-calculator';
import { RuleCalculator } from './rule-calculator';

/** A calculator on a page of its own, with what a reader has to know before relying on it. */
export const CalculatorPage = ({ view }: { readonly view: CalculatorView }) => (
  <article>
    <PageHeader
      back={{ href: '/calculators', label: words.title }}
      meta={
        <>
          <Badge>{groupWords[view.group] ?? view.group}</Badge>
          <NotReviewedNote />
        </>
      }
      title={view.title}
      lead={view.purpose}
    />
    <p className="-mt-2 pb-5 text-ink-muted">{view.forWhom}.</p>
    {view.kind === 'rules' ? <RuleCalculator view={view} /> : <DualSugarCalculator view={view} />}
    <div className="pt-8">
      <PageSections
        parts={[
          { id: 'formula', title: words.formula, children: <p className="max-w-reading">{view.formula}</p> },
          {
            id: 'working',
            title: words.working,
            children: <Examples view={view} />,
          },
          { id: 'missing', title: words.whenMissing, children: <p className="max-w-reading">{view.whenMissing}</p> },
          { id: 'limits', title: words.limits, children: <CitedList statements={view.limits} /> },
          {
            id: 'copyright',
            title: words.copyright,
            shown: view.copyright !== null,
            children: <p className="max-w-reading">{view.copyright}</p>,
          },
          { id: 'rests', title: words.rests, children: <Rests view={view} /> },
        ]}
      />
      <p className="print:hidden">
        <ReportProblem place={{ kind: 'calculator', id: view.id }} />
      </p>
    </div>
  </article>
);

const Examples = ({ view }: { readonly view: CalculatorView }) => {
  const examples = view.kind === 'rules' ? view.examples : [{ title: null, ...view.example }];
  return (
    <ul className="grid gap-3">
      {examples.map(({ title, working, origin }) => (
        <li key={working} className="grid max-w-reading gap-0.5">
          {title && <p className="font-medium">{title}</p>}
          <p>{working}</p>
          <p className="text-sm text-ink-muted">{origin === 'by_hand' ? words.byHand : words.published}</p>
        </li>
      ))}
    </ul>
  );
};

/** The rules, each with its own page: logic, examples, attributes. */
const Rests = ({ view }: { readonly view: CalculatorView }) => {
  const rows =
    view.kind === 'rules'
      ? view.results
          .flatMap(({ rules }) => rules)
          .map(({ href, title, body }) => ({ href, label: title, beside: body }))
      : [
          { href: view.investigation.href, label: view.investigation.label, beside: 'Preparation, what disturbs it' },
          {
            href: `/sources/${view.molarMass.citation.source}`,
            label: `Molar masses ${view.molarMass.lactulose} and ${view.molarMass.mannitol} g/mol`,
            beside: view.molarMass.citation.locator,
          },
        ];
  return (
    <ul className="grid gap-1">
      {rows.map(({ href, label, beside }) => (
        <li key={href} className="flex flex-wrap items-baseline gap-x-3">
          <TextLink href={href} prefetch={false}>
            {label}
          </TextLink>
          <span className="text-sm text-ink-muted">{beside}</span>
        </li>
      ))}
    </ul>
  );
};
