import { Ban, CircleDot, Crosshair, Ruler } from 'lucide-react';
import { memo } from 'react';
import type { InvestigationRole } from '@/engine';
import { Badge } from '../ui/badge';
import { roleWords } from './words';

const look = { 'aria-hidden': true, strokeWidth: 2.25, className: 'size-3.5 shrink-0' } as const;
/** Made once: there is one in every line of what was found, drawn at every letter. */
const icons = {
  cause: <Crosshair {...look} />,
  support: <CircleDot {...look} />,
  permeability: <Ruler {...look} />,
  not_recommended: <Ban {...look} />,
};

/** What an investigation is for, in two words with their own outline. */
export const RoleBadge = memo(({ role }: { readonly role: InvestigationRole }) => (
  <Badge
    {...(role === 'cause' && { tone: 'success' as const })}
    {...(role === 'not_recommended' && { tone: 'urgent' as const })}
    icon={icons[role]}
  >
    {roleWords[role].badge}
  </Badge>
));
