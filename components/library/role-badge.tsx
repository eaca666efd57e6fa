import { Ban, CircleDot, Crosshair, Ruler } from 'lucide-react';
import type { InvestigationRole } from '@/engine';
import { Badge } from '../ui/badge';
import { roleWords } from './words';

const icons = { cause: Crosshair, support: CircleDot, permeability: Ruler, not_recommended: Ban };

/** What an investigation is for, in two words with their own outline. */
export const RoleBadge = ({ role }: { readonly role: InvestigationRole }) => {
  const Icon = icons[role];
  return (
    <Badge
      {...(role === 'cause' && { tone: 'success' as const })}
      {...(role === 'not_recommended' && { tone: 'urgent' as const })}
      icon={<Icon aria-hidden="true" strokeWidth={2.25} className="size-3.5 shrink-0" />}
    >
      {roleWords[role].badge}
    </Badge>
  );
};
