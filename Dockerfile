# One image for every process; which one it is, is the argument: `subgraphs/users/server.ts`, `gateway/server.ts`.
FROM node:24-slim

# Anything but production is said by whoever runs it, so that a forgotten setting is the safe one.
ENV NODE_ENV=production PORT=4000
WORKDIR /pasar

# Before the code, so that a change of code installs nothing. The `node` package is for machines without this image's
# Node; without scripts it brings none.
COPY package.json package-lock.json ./
COPY sdk/package.json sdk/
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force

COPY packages packages
COPY schema schema
COPY subgraphs subgraphs
COPY sandbox-provider sandbox-provider
COPY gateway gateway
COPY local local

USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=120s --retries=5 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

ENTRYPOINT ["node"]
CMD ["gateway/server.ts"]
