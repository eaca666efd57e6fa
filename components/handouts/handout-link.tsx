import { Printer } from 'lucide-react';
import type { HandoutKind } from '@/server/library/handouts/schema';
import { ButtonLink } from '../ui/button';
import { handoutWords } from './handout-words';

interface HandoutLinkProps {
  readonly kind: HandoutKind;
  /** Of the condition, the investigation or the subject. */
  readonly id: string;
  /** Whose sheet it is, for those who hear the page. */
  readonly name: string;
  readonly look?: 'button' | 'quiet';
}

/** To the sheet for patients; the address names the condition or the test and nobody. */
export const HandoutLink = ({ kind, id, name, look = 'button' }: HandoutLinkProps) => (
  <ButtonLink
    href={`/handouts/${kind}/${id}`}
    prefetch={false}
    size="sm"
    variant={look === 'quiet' ? 'quiet' : 'secondary'}
    icon={<Printer aria-hidden="true" />}
  >
    {handoutWords.link}
    <span className="sr-only">: {name}</span>
  </ButtonLink>
);
