import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Its badge lies over the admin of `npm run demo`.
  devIndicators: false,
  // `npm run types` checks all of the project, tests and scripts too; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@libsql/client', 'libsql', 'mongoose', 'esbuild'],
}

export default withPayload(config, { devBundleServerPackages: false })
