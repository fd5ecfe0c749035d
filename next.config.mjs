import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Its badge lies over the admin of `npm run demo`.
  devIndicators: false,
  // `npm run types` checks all of the project, tests and scripts too; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Whoever has the link of a preview reads it, so it is told to nobody on the way: no cache, no search engine, no page that it links to.
  headers: async () => [{ source: '/preview/:path*', headers: [{ key: 'Cache-Control', value: 'no-store, private' }, { key: 'Referrer-Policy', value: 'no-referrer' }, { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' }] }],
  serverExternalPackages: ['@libsql/client', 'libsql', 'mongoose', 'esbuild'],
}

export default withPayload(config, { devBundleServerPackages: false })
