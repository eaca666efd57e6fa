import Link from 'next/link';
import { cx } from '../ui/cx';
import { followUpWords } from './follow-up-words';
import { sessionPlaces } from './session-places';

/** What there is of past sessions: all of them, and what is still to be done or learned. */
export const SessionsNav = ({ at }: { readonly at: (typeof sessionPlaces)[number]['at'] }) => (
  <nav aria-label={followUpWords.navigation} className="mb-5 border-line border-b print:hidden">
    <ul className="-mb-px flex flex-wrap gap-x-5">
      {sessionPlaces.map((place) => (
        <li key={place.at}>
          <Link
            href={place.href}
            aria-current={place.at === at ? 'page' : undefined}
            className={cx(
              'flex min-h-control min-w-6 items-center justify-center border-b-2 font-medium',
              place.at === at
                ? 'border-accent text-ink forced-colors:underline'
                : 'border-transparent text-ink-muted hover:border-line-strong hover:text-ink',
            )}
          >
            <span className="max-sm:sr-only">{followUpWords[place.at]}</span>
            <span aria-hidden="true" className="sm:hidden">
              {followUpWords.short[place.at]}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
