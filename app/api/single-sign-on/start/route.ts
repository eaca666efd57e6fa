import { startSignOn } from '@/server/single-sign-on/http';

export const GET = (request: Request): Promise<Response> => startSignOn(request);
