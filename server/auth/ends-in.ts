import type { Instant } from '../clock';
import type { ClinicianId } from '../ids';
import type { Standing } from './sign-in-store';
import type { EndsIn } from './steps/schema';

/** In how many seconds a sign-in ends for want of requests, and in any case (SEC-06). */
export const endsInOf = (account: ClinicianId, { idleEndsAt, endsAt }: Standing, now: Instant): EndsIn => {
  const until = (end: Instant): number => Math.max(0, Math.floor((Date.parse(end) - Date.parse(now)) / 1000));
  return { account, idleSeconds: until(idleEndsAt), seconds: until(endsAt) };
};
