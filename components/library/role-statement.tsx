import { Ban, Ruler } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InvestigationView } from '@/server/library/views/schema';
import { CitedList } from '../evidence/cited-list';
import { RuleList } from '../evidence/rule-list';
import { cx } from '../ui/cx';
import { TextLink } from '../ui/text-link';
import { libraryWords } from './words';

/** What a permeability test is not (REG-05); why another should not be ordered. Nothing for the rest. */
export const RoleStatement = ({ view }: { readonly view: InvestigationView }) => {
  if (view.role === 'permeability') {
    return (
      <Statement
        look="border-soon-line bg-soon-soft"
        icon={<Ruler aria-hidden="true" className="size-5 shrink-0 text-soon" />}
        title="It measures a finding, not a diagnosis"
      >
        <p className="max-w-reading">
          Whatever its result, it does not say why permeability is raised. Look for the cause first.{' '}
          <TextLink href="/leaky-gut">{libraryWords.leakyGutTitle}</TextLink>
        </p>
      </Statement>
    );
  }
  if (view.role !== 'not_recommended') return null;
  return (
    <Statement
      look="border-urgent-line bg-urgent-soft"
      icon={<Ban aria-hidden="true" className="size-5 shrink-0 text-urgent" />}
      title="Not recommended: the reason"
    >
      {view.advisedAgainstBy.length > 0 ? (
        <RuleList rules={view.advisedAgainstBy} />
      ) : (
        <CitedList statements={view.guidelines} />
      )}
    </Statement>
  );
};

interface StatementProps {
  readonly look: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

const Statement = ({ look, icon, title, children }: StatementProps) => (
  <section className={cx('flex gap-3 rounded-lg border px-4 py-3.5', look)} data-keep-together>
    {icon}
    <div className="grid min-w-0 gap-1.5">
      <h2 className="text-base">{title}</h2>
      {children}
    </div>
  </section>
);
