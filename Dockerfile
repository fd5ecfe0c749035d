# syntax=docker/dockerfile:1
FROM node:20-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

FROM base AS build
# The test database's download has no place in an image.
ENV MONGOMS_DISABLE_POSTINSTALL=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# Needs neither database nor secret: see src/environment.ts.
# The command line's programs are made here (bin/sources.js): the app may not write them.
RUN npm run build && npm prune --omit=dev && rm -rf .next/cache && mkdir -p .data media .next/cache \
  && node bin/probatum.js --help > /dev/null && node -e "import('./bin/sources.js').then(({ source }) => Promise.all(['readFrom', 'serve', 'deliver'].map((name) => source(`src/cli/${name}.ts`))))"

FROM base AS run
ENV NODE_ENV=production PORT=3000
# The code belongs to root: the app can write its data, its uploads and Next's cache, and nothing it runs.
COPY --from=build /app ./
RUN chown -R node:node .data media .next/cache
USER node
# Uploads, and the embedded database where DATABASE_URL is not set.
VOLUME ["/app/.data", "/app/media"]
EXPOSE 3000
# Ready is who hears of its database. Docker shows it; it restarts nobody for it, and what is held is answered all the same.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Not by npm, which would keep the signal to end for itself. `node bin/deliver.js` in its place delivers alone.
CMD ["node", "bin/serve.js"]
