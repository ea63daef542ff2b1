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
RUN SQLX_OFFLINE=true cargo build --release --locked --bin praksisnaer && mkdir /data

# No shell, no compiler, no package manager; runs as user 65532.
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /build/target/release/praksisnaer /praksisnaer
# Where attachments lie, when a volume is put here; owned by whoever runs the program.
COPY --from=build --chown=65532:65532 /data /data
ENV BIND=0.0.0.0:8080
# glibc gives back what each password has used (19 MiB); without it, pieces of it are kept: 200 MB after a flood of sign-ins.
ENV MALLOC_MMAP_THRESHOLD_=1048576
EXPOSE 8080
# Ready, not only alive: with the database, and with every migration. A worker listens to nobody; compose.yaml turns it off there.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["/praksisnaer", "ready"]
ENTRYPOINT ["/praksisnaer"]
CMD ["serve"]
