'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { Role } from '@/server/clinics/schema';
import { cx } from '../ui/cx';
import { frameWords } from './frame-words';
import { headerPlacesFor, type Place, places } from './places';

/** A patient being worked through is none of the places: what is past has an end. */
const walk = /^\/sessions\/ses_[^/]+$/;

/** What looking something up leads to. */
const lookedUp = /^\/(leaky-gut|evidence|sources)(?=\/|$)/;

/** The place whose address is the longest beginning of the one we are at. */
const placeAt = (path: string): Place | undefined => {
  if (walk.test(path)) return undefined;
  const within = path.replace(lookedUp, '/library');
  return places
    .filter((place) => within === place.href || within.startsWith(`${place.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
};

/** One list, in the header where there is room and along the foot of a phone, in the same order in both. */
export const FrameNavigation = ({ roles }: { readonly roles: readonly Role[] }) => {
  const here = placeAt(usePathname() ?? '');
  return (
    <nav
      aria-label={frameWords.navigation}
      className="max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:border-line max-md:border-t max-md:bg-surface max-md:pb-[env(safe-area-inset-bottom)] md:self-stretch print:hidden"
    >
      <ul className="grid h-full auto-cols-fr grid-flow-col md:flex md:gap-1">
        {headerPlacesFor(roles).map((place) => {
          const current = place === here;
          const Icon = place.icon;
          return (
            <li key={place.href} className="grid">
              <Link
                href={place.href}
                aria-current={current ? 'page' : undefined}
                className={cx(
                  'relative flex min-h-13 flex-col items-center justify-center gap-0.5 py-1 text-center text-xs font-medium max-md:wrap-anywhere max-[22.5rem]:text-[0.6875rem] max-[22.5rem]:tracking-tight outline-offset-[-3px] max-md:justify-start max-md:pt-2 md:min-h-control md:flex-row md:px-1.5 lg:px-2.5 md:text-base md:whitespace-nowrap',
                  'hover:text-ink md:hover:bg-sunken',
                  current
                    ? 'text-ink shadow-[inset_0_3px_0_var(--color-accent)] md:shadow-[inset_0_-3px_0_var(--color-accent)] forced-colors:underline'
                    : 'text-ink-muted',
                )}
              >
                <Icon aria-hidden="true" className={cx('size-5 md:hidden', current && 'text-accent')} />
                {place.short ? (
                  <>
                    <span aria-hidden="true" className="md:hidden">
                      {place.short}
                    </span>
                    <span className="max-md:sr-only">{place.label}</span>
                  </>
                ) : (
                  place.label
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
