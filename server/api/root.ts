import { auditRouter } from '../audit/router';
import { calculatorsRouter } from '../calculators/router';
import { clinicRouter } from '../clinics/router';
import { demonstrationRouter } from '../demonstration/router';
import { followUpRouter } from '../follow-up/router';
import { problemsRouter } from '../problems/router';
import { recordRouter } from '../record/router';
import { filtersRouter } from '../sessions/list/router';
import { sessionsRouter } from '../sessions/router';
import { sharingRouter } from '../sharing/router';
import { router } from './init';

export const appRouter = router({
  sessions: sessionsRouter,
  filters: filtersRouter,
  demonstration: demonstrationRouter,
  calculators: calculatorsRouter,
  record: recordRouter,
  followUp: followUpRouter,
  audit: auditRouter,
  sharing: sharingRouter,
  clinic: clinicRouter,
  problems: problemsRouter,
});

export type AppRouter = typeof appRouter;
