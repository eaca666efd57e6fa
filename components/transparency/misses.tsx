import type { ReactNode } from 'react';
import type { AccuracyGroupShown } from '@/server/transparency/schema';
import { urgencyWords } from '../evidence/words';

/** What a group was missed in, each case with what led there: in the ranking, in what is asked for first, and in how soon. */
export const Misses = ({ group }: { readonly group: AccuracyGroupShown }) => (
  <div className="grid gap-6">
    <Missed
      title="Not among the first three"
      none="In each an acceptable condition stood among the first three."
      note="The place is that of the best acceptable condition. What is named last is what would narrow the distance most if it were not known."
    >
      {group.missed.map(({ case: title, condition, place, before, because }) => (
        <Miss key={title} title={title}>
          {place === 0
            ? `${condition}: nothing was ranked.`
            : `${condition} at place ${place}; before it ${before.join(', ')}. ${
                because.length === 0
                  ? 'No single answer put it there.'
                  : `${before[0]} is put there by ${because.join(', ')}.`
              }`}
        </Miss>
      ))}
    </Missed>
    <Missed
      title="First-line investigations not among the first eight"
      none="All that were expected stood among the first eight."
    >
      {group.investigationsMissed.map(({ case: title, investigations, place }) => (
        <Miss key={`${title} ${investigations.join()}`} title={title}>
          {investigations.join(' or ')}: {place === 0 ? 'nothing asks for it' : `at place ${place}`}.
        </Miss>
      ))}
    </Missed>
    <Missed title="Urgency other than expected" none="In each as expected.">
      {group.urgencyMissed.map(({ case: title, expected, said, by }) => (
        <Miss key={title} title={title}>
          {urgencyWords[expected]} was expected;{' '}
          {by === null ? 'nothing was raised' : `${urgencyWords[said].toLowerCase()} was said, by “${by}”`}.
        </Miss>
      ))}
    </Missed>
  </div>
);

const Missed = ({
  title,
  none,
  note,
  children,
}: {
  readonly title: string;
  readonly none: string;
  readonly note?: string;
  readonly children: readonly ReactNode[];
}) => (
  <section className="grid max-w-reading gap-2">
    <h3 className="font-semibold">
      {title}
      {children.length > 0 && <span className="figures font-normal text-ink-muted"> {children.length}</span>}
    </h3>
    {children.length === 0 ? (
      <p>{none}</p>
    ) : (
      <>
        {note && <p className="text-sm text-ink-muted">{note}</p>}
        <ul className="grid gap-1.5">{children}</ul>
      </>
    )}
  </section>
);

const Miss = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <li className="border-line border-b pb-1.5 last:border-b-0">
    {title}
    <span className="block text-sm text-ink-muted">{children}</span>
  </li>
);
