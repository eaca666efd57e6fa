import { demonstrationRouter } from '../demonstration/router';
import { sessionsRouter } from '../sessions/router';
import { router } from './init';

export const appRouter = router({ sessions: sessionsRouter, demonstration: demonstrationRouter });

export type AppRouter = typeof appRouter;
