import Link from 'next/link';
import { cx } from '../ui/cx';
import { followUpWords } from './follow-up-words';

interface WhoseNavProps {
  /** Who is looking, and who shares sessions with them. */
  readonly me: string;
  readonly sharers: readonly { readonly id: string; readonly name: string }[];
  /** Whose sessions are shown; `null` for all. */
  readonly shown: string | null;
  /** The page, with these or with all of them. */
  readonly hrefOf: (clinician: string | null) => string;
}

/** Whose sessions are looked at. Nothing where nobody shares any. */
export const WhoseNav = ({ me, sharers, shown, hrefOf }: WhoseNavProps) => {
  if (sharers.length === 0) return null;
  const choices = [
    { id: null, name: followUpWords.everybodys },
    { id: me, name: followUpWords.mine },
    ...sharers.map(({ id, name }) => ({ id, name: followUpWords.sharedBy(name) })),
  ];
  return (
    <nav aria-label={followUpWords.whose} className="print:hidden">
      <ul className="flex flex-wrap gap-1.5 text-sm">
        {choices.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={hrefOf(id)}
              prefetch={false}
              aria-current={id === shown ? 'true' : undefined}
              className={cx(
                'inline-flex min-h-control-sm items-center rounded-md border px-2.5 py-1 font-medium',
                id === shown
                  ? 'border-accent-line bg-accent-soft text-ink forced-colors:underline'
                  : 'border-line text-ink-muted hover:border-ink-muted hover:text-ink',
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
