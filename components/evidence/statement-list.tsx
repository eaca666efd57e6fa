import type { StatementShown } from '@/server/library/shown/schema';
import { TextLink } from '../ui/text-link';
import { EvidenceGrade } from './evidence-grade';
import { ReadFrom } from './read-from';

/** Statements that rest on a source, each a way to where it is shown. */
export const StatementList = ({ statements }: { readonly statements: readonly StatementShown[] }) => (
  <ul className="grid">
    {statements.map((statement) => (
      <li
        key={`${statement.href} ${statement.text} ${statement.locator}`}
        className="grid gap-0.5 border-line border-b py-2"
      >
        <TextLink href={statement.href} prefetch={false} className="max-w-reading no-underline hover:underline">
          {statement.text}
        </TextLink>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-muted">
          <span>{statement.locator}</span>
          {statement.grade && <EvidenceGrade grade={statement.grade} />}
          {statement.readFrom && <ReadFrom readFrom={statement.readFrom} />}
        </p>
      </li>
    ))}
  </ul>
);
