import { calculatorsRouter } from '../calculators/router';
import { demonstrationRouter } from '../demonstration/router';
import { followUpRouter } from '../follow-up/router';
import { recordRouter } from '../record/router';
import { sessionsRouter } from '../sessions/router';
import { router } from './init';

export const appRouter = router({
  sessions: sessionsRouter,
  demonstration: demonstrationRouter,
  calculators: calculatorsRouter,
  record: recordRouter,
  followUp: followUpRouter,
});

export type AppRouter = typeof appRouter;
