import { leaveSignOn } from '@/server/single-sign-on/http';

export const GET = (): Promise<Response> => leaveSignOn();
