import type { BrowseView } from '@/server/library/views/schema';
import { Badge } from '../ui/badge';
import { TextLink } from '../ui/text-link';
import { LeakyGutCard } from './leaky-gut-card';
import { RoleBadge } from './role-badge';
import { libraryWords, specimenWords } from './words';

const row =
  'relative flex min-h-target flex-wrap items-baseline justify-between gap-x-3 gap-y-0.5 border-line border-b py-1.5 hover:bg-sunken';
const title = 'no-underline after:absolute after:inset-0 hover:underline';

/** Everything there is to open. */
export const Browse = ({ view }: { readonly view: BrowseView }) => (
  <div className="grid gap-8">
    <LeakyGutCard />
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <section aria-labelledby="investigations" className="grid content-start gap-3">
        <h2 id="investigations" className="text-xl">
          Investigations
        </h2>
        <div className="gap-x-8 xl:columns-2">
          {view.investigations.map(({ specimen, investigations }) => (
            <div key={specimen} className="break-inside-avoid pb-5">
              <h3 className="break-after-avoid border-line-strong border-b pb-1 text-sm text-ink-muted">
                {specimenWords[specimen]}
              </h3>
              <ul>
                {investigations.map(({ id, href, label, role }) => (
                  <li key={id} className={row}>
                    <TextLink href={href} prefetch={false} className={title}>
                      {label}
                    </TextLink>
                    <RoleBadge role={role} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="conditions" className="grid content-start gap-3">
        <h2 id="conditions" className="text-xl">
          Conditions
        </h2>
        <ul className="border-line-strong border-t">
          {view.conditions.map(({ href, label, cannotMiss }) => (
            <li key={href} className={row}>
              <TextLink href={href} prefetch={false} className={title}>
                {label}
              </TextLink>
              {cannotMiss && <Badge tone="urgent">{libraryWords.cannotMiss}</Badge>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  </div>
);
