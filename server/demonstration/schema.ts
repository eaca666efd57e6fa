import { z } from 'zod';

export const noInput = z.strictObject({}).optional();
export const demonstrationCount = z.strictObject({ sessions: z.int() });
