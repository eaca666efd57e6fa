import { answerSignOn } from '@/server/single-sign-on/http';

export const GET = (request: Request): Promise<Response> => answerSignOn(request);
