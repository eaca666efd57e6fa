import { Users } from 'lucide-react';
import type { Shared } from '@/server/sessions/wire/schema';
import { Badge } from '../ui/badge';

/** Whose session it is, where it is a colleague's. */
export const SharedBadge = ({ shared }: { readonly shared: Shared }) =>
  shared && (
    <Badge icon={<Users aria-hidden="true" className="size-3.5" />}>
      {`shared by ${shared.by}${shared.access === 'read' ? ', to read' : ''}`}
    </Badge>
  );
