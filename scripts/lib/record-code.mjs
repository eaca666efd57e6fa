import { tsImport } from 'tsx/esm/api';

/** Code of the app that commands on the record share with it, loaded as it is written. */
export const recordCheck = () => tsImport('../../server/record/check-record.ts', import.meta.url);
export const masterKeyCode = () => tsImport('../../server/at-rest/master-keys.ts', import.meta.url);
export const rotateCode = () => tsImport('../../server/at-rest/rotate.ts', import.meta.url);
export const wordsOfFaults = () => tsImport('../../components/record/fault-words.ts', import.meta.url);
