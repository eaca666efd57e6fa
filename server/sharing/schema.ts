import { z } from 'zod';
import { sessionId } from '../sessions/schema';
import { accesses } from '../sessions/wire/schema';

export const access = z.enum(accesses);

export const clinicianId = z
  .string()
  .regex(/^cli_[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

const person = z.strictObject({ id: z.string(), name: z.string() });

export const sharingInput = z.strictObject({ sessionId });
export const sharing = z.strictObject({
  owner: person,
  /** What whoever asks may do. */
  mine: z.enum(['own', ...accesses]),
  grants: z.array(z.strictObject({ colleague: person, access, since: z.string() })),
  /** Whom it could be shared with; the owner alone is told. */
  colleagues: z.array(person),
});

export const shareInput = z.strictObject({ sessionId, colleagueId: clinicianId, access });
export const unshareInput = z.strictObject({ sessionId, colleagueId: clinicianId });
export const shared = z.strictObject({ sharing });

export type Access = z.infer<typeof access>;
export type Sharing = z.infer<typeof sharing>;
