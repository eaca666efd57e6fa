import Link from 'next/link';

/** Everything the app says about itself, in the order in which one would ask. */
export const aboutPlaces = [
  { href: '/about', label: 'What it is, and how it reasons', note: 'Intended use, method, data, display' },
  {
    href: '/about/accuracy',
    label: 'Accuracy and known limits',
    note: 'What it misses, by condition, with every miss named',
  },
  {
    href: '/about/hazards',
    label: 'Hazards and their controls',
    note: 'What could harm, what is done, which test proves it',
  },
  { href: '/about/attributes', label: 'Source attributes', note: 'What it rests on, and what it reads about a person' },
  { href: '/about/model-card', label: 'Model card', note: 'The same in short, also as JSON' },
  { href: '/about/changes', label: 'What has changed', note: 'App, engine and content, each on its own' },
  { href: '/about/problems', label: 'Reported problems', note: 'What you have reported' },
] as const;

export type AboutPlace = (typeof aboutPlaces)[number]['href'];

/** The contents of “About this instrument”. `here` is marked; with notes on the first page of it. A phone has the way back instead. */
export const AboutPlaces = ({ here, notes = false }: { readonly here: AboutPlace; readonly notes?: boolean }) => (
  <nav aria-label="About this instrument" className="print:hidden">
    <ul className={notes ? 'grid gap-x-8 sm:grid-cols-2' : 'flex flex-wrap gap-x-1 border-line border-b max-sm:hidden'}>
      {aboutPlaces
        .filter(({ href }) => !notes || href !== here)
        .map(({ href, label, note }) => (
          <li key={href} className={notes ? 'border-line border-t' : undefined}>
            {notes ? (
              <Link href={href} prefetch={false} className="group block min-h-control rounded-sm py-2 hover:bg-sunken">
                <span className="link font-medium">{label}</span>
                <span className="block text-sm text-ink-muted">{note}</span>
              </Link>
            ) : (
              <Link
                href={href}
                prefetch={false}
                aria-current={href === here ? 'page' : undefined}
                className="flex min-h-control items-center border-transparent border-b-2 px-2 text-sm text-ink-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
              >
                {label}
              </Link>
            )}
          </li>
        ))}
    </ul>
  </nav>
);
