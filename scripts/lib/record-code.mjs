import { tsImport } from 'tsx/esm/api';

/** Code of the app that commands share with it, loaded as it is written. */
export const auditEntryCode = () => tsImport('../../server/audit/from-the-server.ts', import.meta.url);
export const auditCheck = () => tsImport('../../server/audit/check-audit.ts', import.meta.url);
export const recordCheck = () => tsImport('../../server/record/check-record.ts', import.meta.url);
export const clinicKeyCode = () => tsImport('../../server/at-rest/clinic-keys.ts', import.meta.url);
export const masterKeyCode = () => tsImport('../../server/at-rest/master-keys.ts', import.meta.url);
export const rotateCode = () => tsImport('../../server/at-rest/rotate.ts', import.meta.url);
export const wordsOfFaults = () => tsImport('../../components/record/fault-words.ts', import.meta.url);
export const idsCode = () => tsImport('../../server/ids.ts', import.meta.url);
export const tokenCode = () => tsImport('../../server/auth/secret-token.ts', import.meta.url);
export const changeTextsCode = () => tsImport('../../server/clinics/change-texts.ts', import.meta.url);
export const rolesCode = () => tsImport('../../server/tenancy/roles.ts', import.meta.url);
