import { auditRouter } from '../audit/router';
import { calculatorsRouter } from '../calculators/router';
import { demonstrationRouter } from '../demonstration/router';
import { recordRouter } from '../record/router';
import { filtersRouter } from '../sessions/list/router';
import { sessionsRouter } from '../sessions/router';
import { router } from './init';

export const appRouter = router({
  sessions: sessionsRouter,
  filters: filtersRouter,
  demonstration: demonstrationRouter,
  calculators: calculatorsRouter,
  record: recordRouter,
  audit: auditRouter,
});

export type AppRouter = typeof appRouter;
