import type { HandoutSheet, HandoutView } from '@/server/library/handouts/schema';
import { formatDate } from '../evidence/figure-words';
import { handoutWords } from './handout-words';

/** At the end of the sheet: what it rests on, its version and date, and that nobody licensed has reviewed it. */
export const HandoutSources = ({ view, sheet }: { readonly view: HandoutView; readonly sheet: HandoutSheet }) => (
  <footer className="grid gap-2 border-line-strong border-t pt-3 text-sm text-ink-muted print:gap-1 print:pt-1.5 print:text-xs">
    {sheet.sources.length > 0 && (
      <section className="grid gap-1">
        <h3 className="text-sm">{handoutWords.sources}</h3>
        <ol className="gap-x-6 sm:columns-2 print:columns-2">
          {sheet.sources.map(({ number, source }) => (
            <li key={source.id} value={number} className="flex break-inside-avoid gap-1.5 print:leading-snug">
              <span aria-hidden="true" className="figures shrink-0">
                {number}
              </span>
              <span className="min-w-0">
                {source.short}. {source.title.replace(/[.?!]$/, '')}
              </span>
            </li>
          ))}
        </ol>
      </section>
    )}
    <p>
      <strong className="font-semibold text-ink">{handoutWords.notReviewed}</strong> {handoutWords.notInstead}
    </p>
    <p>
      Zonula · {handoutWords.version} {view.release} · {handoutWords.written}{' '}
      <time dateTime={view.reviewedOn}>{formatDate(view.reviewedOn)}</time>
    </p>
  </footer>
);
