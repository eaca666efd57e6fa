import { demonstrationRouter } from '../demonstration/router';
import { recordRouter } from '../record/router';
import { sessionsRouter } from '../sessions/router';
import { router } from './init';

export const appRouter = router({ sessions: sessionsRouter, demonstration: demonstrationRouter, record: recordRouter });

export type AppRouter = typeof appRouter;
