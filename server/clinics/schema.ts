export type { Role } from '../tenancy/roles';
