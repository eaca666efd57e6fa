import type { Access } from '@/server/sharing/schema';

export const accessWords: Readonly<Record<Access, string>> = { read: 'Can read', write: 'Can write' };
