# The command, from these sources: docker build -t tutas . && docker run --rm -i tutas --text < page.html
FROM node:20-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --no-audit --no-fund --loglevel=error
RUN npm run --silent build
RUN mv "$(npm pack --silent --ignore-scripts)" tutas.tgz

FROM node:20-slim
WORKDIR /install
COPY --from=build /src/tutas.tgz tutas.tgz
RUN npm install --global --no-audit --no-fund --loglevel=error ./tutas.tgz && rm tutas.tgz
USER node
WORKDIR /data
ENTRYPOINT ["tutas"]
