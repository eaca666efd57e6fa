import path from 'node:path';
import type { NextConfig } from 'next';

/** The least that Next.js can be: what a saved answer is held against. */
const config: NextConfig = {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg'],
  turbopack: { root: path.join(import.meta.dirname, '../..') },
};

export default config;
