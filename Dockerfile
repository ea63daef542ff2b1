# Production image: docker build -t praksisnaer .
# Needs nothing from the network but the three base images, npm and crates.io.

FROM node:22-bookworm-slim AS frontend
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY bin/vendor bin/vendor.mjs bin/
RUN bin/vendor

FROM rust:1.95-bookworm AS build
WORKDIR /build
COPY . .
COPY --from=frontend /build/static/vendor static/vendor
RUN SQLX_OFFLINE=true cargo build --release --locked --bin praksisnaer

# No shell, no compiler, no package manager; runs as user 65532.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /build/target/release/praksisnaer /praksisnaer
ENV BIND=0.0.0.0:8080
EXPOSE 8080
ENTRYPOINT ["/praksisnaer"]
CMD ["serve"]
