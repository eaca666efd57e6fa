import manifest from '@/package.json';

/** Of the app itself; engine and knowledge have versions of their own. */
export const appVersion: string = manifest.version;
