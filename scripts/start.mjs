// npm start, npm run dev (--dev): see README. Nothing is imported before the version of Node is known to be right.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { start } = await import('./lib/start.mjs');
await start();
