import { Ban, CircleCheck, ListChecks } from 'lucide-react';
import type { RuleShown } from '@/server/library/shown/schema';
import { Badge } from '../ui/badge';
import { TextLink } from '../ui/text-link';
import { ProvenanceLine } from './provenance-line';
import { urgencyWords } from './words';

/** What a rule asks for, and who asks; the title leads to its logic. */
export const RuleList = ({ rules }: { readonly rules: readonly RuleShown[] }) => (
  <ul className="grid">
    {rules.map((rule) => (
      <li key={rule.id} className="grid gap-1 border-line border-b py-2.5 first:pt-0 last:border-b-0">
        <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
          <TextLink href={rule.href} prefetch={false} className="font-medium no-underline hover:underline">
            <RuleTitle rule={rule} />
          </TextLink>
          <RuleBadge rule={rule} />
        </div>
        <p className="max-w-reading">{rule.action}</p>
        <p className="text-sm text-ink-muted">{rule.body}</p>
        <ProvenanceLine provenance={rule} />
      </li>
    ))}
  </ul>
);

const badges = {
  criterion: 'Criterion',
  advice: 'Advice',
  interpretation: 'Interpretation',
  score: 'Score',
  elsewhere: 'Points elsewhere',
  within: 'Known illness',
} as const satisfies Record<Exclude<RuleShown['kind'], 'alarm' | 'recommendation'>, string>;

/** What brings a patient within the subject is named inside a sentence in the walk; here it begins one. */
export const RuleTitle = ({ rule: { kind, title } }: { readonly rule: Pick<RuleShown, 'kind' | 'title'> }) =>
  kind === 'within' ? title.charAt(0).toUpperCase() + title.slice(1) : title;

/** How pressing an alarm is; whether a recommendation is for or against; of the others what kind they are. */
export const RuleBadge = ({ rule }: { readonly rule: Pick<RuleShown, 'kind' | 'urgency' | 'direction'> }) => {
  if (rule.kind === 'alarm' && rule.urgency) return <Badge tone={rule.urgency}>{urgencyWords[rule.urgency]}</Badge>;
  if (rule.kind in badges)
    return (
      <Badge icon={<ListChecks aria-hidden="true" className="size-3.5" />}>
        {badges[rule.kind as keyof typeof badges]}
      </Badge>
    );
  return rule.direction === 'avoid' ? (
    <Badge icon={<Ban aria-hidden="true" className="size-3.5" />}>Do not order</Badge>
  ) : (
    <Badge icon={<CircleCheck aria-hidden="true" className="size-3.5" />}>Order</Badge>
  );
};
