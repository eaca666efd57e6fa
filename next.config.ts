import type { NextConfig } from 'next';
import { compressStatic, staticHeaders, staticRewrites } from './server/static-files';

/** Sent with every answer (SEC-17). The content security policy needs a fresh nonce each time and is set in proxy.ts. */
const securityHeaders = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    'accelerometer',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  typedRoutes: false,
  // Types are checked by `npm run check`, tests and scripts included; a start does not pay for that again.
  typescript: { ignoreBuildErrors: true },
  // Packages with native or WebAssembly parts, or with worker files of their own, are loaded as they are.
  serverExternalPackages: ['@lhncbc/ucum-lhc', '@node-rs/argon2', '@prisma/adapter-pg', '@prisma/client', 'pg', 'pino'],
  compiler: { runAfterProductionCompile: ({ distDir }) => compressStatic(distDir) },
  // Only a production build has them.
  rewrites: async () => ({
    beforeFiles: process.env.NODE_ENV === 'production' ? staticRewrites : [],
    afterFiles: [],
    fallback: [],
  }),
  // Which build a page is of: each has its own offline shell (public/service-worker.js).
  env: { ZONULA_BUILD: Date.now().toString(36) },
  headers: async () => [
    {
      source: '/service-worker.js',
      headers: [
        { key: 'Content-Security-Policy', value: "default-src 'none'; connect-src 'self'" },
        { key: 'Cache-Control', value: 'no-cache' },
      ],
    },
    {
      source: '/(api|knowledge)/:path*',
      headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }],
    },
    {
      // The route sends it compressed to whoever takes that; what compresses by itself then leaves it alone. A route
      // cannot say so: Next.js drops this header from its answers.
      source: '/knowledge/:place*',
      has: [{ type: 'header', key: 'accept-encoding', value: '.*\\bbr\\b.*' }],
      headers: [{ key: 'Content-Encoding', value: 'br' }],
    },
    ...(process.env.NODE_ENV === 'production' ? staticHeaders : []),
    { source: '/:path*', headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })) },
  ],
};

export default config;
