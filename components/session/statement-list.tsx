import type { StatementReading } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { formatValue } from '../numbers/quantity-words';
import { Card } from '../ui/card';
import { nameIn } from './reading-words';

interface StatementListProps {
  readonly catalogue: Catalogue;
  readonly statements: readonly StatementReading[];
}

/** Scores, readings and advice that hold now, each leading to its rule. Nothing at all while none does. */
export const StatementList = ({ catalogue, statements }: StatementListProps) =>
  statements.length === 0 ? null : (
    <Card title="Scores, readings and advice">
      <ul className="grid gap-1.5">
        {statements.map(({ rule, value }) => (
          <li key={rule}>
            <a
              href={`/evidence/${rule}`}
              target="_blank"
              rel="noopener"
              className="underline decoration-line-strong underline-offset-3"
            >
              {nameIn(catalogue, rule)}
              <span className="sr-only"> (opens in a new tab)</span>
            </a>
            {value !== true && (
              <>
                : <strong>{typeof value === 'number' ? formatValue(value) : wordOf(catalogue, rule, value)}</strong>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );

const wordOf = (catalogue: Catalogue, rule: string, value: string): string =>
  catalogue.rules[rule]?.readings[value] ?? value;
