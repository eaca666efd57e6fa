import { libraryText } from '@/server/interchange/current-content';
import { publicDescription } from '@/server/interchange/http';

/** The content of this release as a FHIR resource (docs/interchange.md). */
export const GET = (): Response => publicDescription(libraryText(), 'application/fhir+json; fhirVersion=4.0');
