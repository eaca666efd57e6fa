import { asking } from '@/server/interchange/asking';
import { downloadSessionList } from '@/server/interchange/http';

export const GET = async (): Promise<Response> => downloadSessionList(await asking());
