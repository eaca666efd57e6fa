import type { ReactNode } from 'react';
import type { Recall } from '@/server/follow-up/schema';
import { urgencyWords } from '../session/session-words';
import { Badge } from '../ui/badge';
import { conditionChangeWords, flagChangeWords, suggestionChangeWords } from './recall-words';

/** What of a session's advice is otherwise: red flags first, then investigations, then conditions. */
export const RecallParts = ({ recall, name }: { readonly recall: Recall; readonly name: (id: string) => string }) => (
  <ul className="grid gap-1.5">
    {recall.flags.map((flag) => (
      <Change key={flag.rule} name={name(flag.rule)} words={flagChangeWords(flag)}>
        <Badge tone={flag.urgency} weight={flag.after === 'fires' && flag.before !== 'fires' ? 'solid' : 'soft'}>
          {urgencyWords[flag.urgency]}
        </Badge>
      </Change>
    ))}
    {recall.suggestions.map((one) => (
      <Change key={one.investigation} name={name(one.investigation)} words={suggestionChangeWords(one)} />
    ))}
    {recall.conditions.map((one) => (
      <Change key={one.condition} name={name(one.condition)} words={conditionChangeWords(one)} />
    ))}
  </ul>
);

interface ChangeProps {
  readonly name: string;
  readonly words: string;
  readonly children?: ReactNode;
}

const Change = ({ name, words, children }: ChangeProps) => (
  <li className="grid gap-x-4 border-line border-t pt-1.5 sm:grid-cols-2">
    <span className="flex items-start gap-2 font-medium [&>:first-child:not(:last-child)]:shrink-0">
      {children}
      <span>{name}</span>
    </span>
    <span className="figures text-sm text-ink-muted">{words}</span>
  </li>
);
