import { ArrowRight } from 'lucide-react';
import { TextLink } from '../ui/text-link';
import { libraryWords } from './words';

/** The way to what is known about “leaky gut”. */
export const LeakyGutCard = () => (
  <section className="relative grid gap-1 rounded-lg border border-accent-line bg-accent-soft px-4 py-3.5 sm:px-5">
    <p className="text-sm font-semibold text-ink-muted">{libraryWords.leakyGutQuestion}</p>
    <h2 className="text-lg">
      <TextLink href="/leaky-gut" className="no-underline after:absolute after:inset-0 hover:underline">
        {libraryWords.leakyGutTitle}
        <ArrowRight aria-hidden="true" className="ms-1.5 inline size-4 align-[-0.15em] rtl:rotate-180" />
      </TextLink>
    </h2>
    <p className="max-w-reading">{libraryWords.leakyGutLead}</p>
  </section>
);
