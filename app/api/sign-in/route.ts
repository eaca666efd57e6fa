import { watchInput } from '@/server/audit/watch-input';
import { answerEnds, answerSignIn } from '@/server/auth/http';

export const GET = (): Promise<Response> => answerEnds();
export const POST = (request: Request): Promise<Response> => watchInput(answerSignIn(request));
