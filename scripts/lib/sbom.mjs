import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hashesOf = (integrity = '') =>
  integrity
    .split(' ')
    .filter((hash) => hash.startsWith('sha512-'))
    .map((hash) => ({ alg: 'SHA-512', content: Buffer.from(hash.slice(7), 'base64').toString('hex') }));

/** An identifier of its own for each content, as the format wants it (a UUID), and the same for the same content. */
const serialOf = (text) => {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16], 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/**
 * The bill of materials of an installation, in CycloneDX 1.6: every package that the lockfile lays down, with its hash. What
 * only building and testing needs is marked `excluded`. The same lockfile gives the same bytes.
 */
export function sbomOf(lockfile) {
  const { packages } = JSON.parse(lockfile);
  const { name: app, version } = packages[''];
  const components = Object.entries(packages)
    .filter(([place, { link }]) => place !== '' && !link)
    .map(([place, { name = nameOf(place), version: packed, integrity, license, dev }]) => {
      const hashes = hashesOf(integrity);
      return {
        type: 'library',
        'bom-ref': place,
        name,
        version: packed,
        scope: dev ? 'excluded' : 'required',
        ...(hashes.length > 0 && { hashes }),
        ...(license && { licenses: [{ license: { name: license } }] }),
        purl: purlOf(name, packed),
      };
    });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialOf(lockfile),
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': app, name: app, version } },
    components,
  };
}

/** Left beside each build (SEC-34). */
export const sbomFile = path.join(root, '.next/sbom.cdx.json');

export const writeSbom = () => {
  const sbom = sbomOf(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  writeFileSync(sbomFile, `${JSON.stringify(sbom, null, 1)}\n`);
};
