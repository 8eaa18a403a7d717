# The academy as a container image: built with the Swift toolchain, run on plain Debian without it.
#
#   docker build --tag academy .
#   docker run --rm --volume academy:/var/lib/academy academy demo      (or init, for an academy of your own)
#   docker run --rm --publish 127.0.0.1:8080:8080 --volume academy:/var/lib/academy --env ACADEMY_ALLOW_DEMO=true academy
#
# ACADEMY_ALLOW_DEMO is for the demonstration only: a container listens beyond loopback, where demonstrations otherwise refuse to be.
#
# compose.yaml runs it with PostgreSQL. Both images can come from a mirror: --build-arg BUILD_IMAGE=… --build-arg RUN_IMAGE=…

ARG BUILD_IMAGE=swift:6.3-bookworm
ARG RUN_IMAGE=debian:bookworm-slim

FROM ${BUILD_IMAGE} AS build
WORKDIR /build

COPY scripts/lib.sh scripts/install-packages scripts/
COPY scripts/packages scripts/packages
RUN scripts/install-packages run && rm -rf /var/lib/apt/lists/*

# A layer of its own: fetched again only when the manifest changes.
COPY Package.swift .
RUN swift package resolve

# The Swift runtime is linked in, so that the image below needs no toolchain.
# Benchmarks and Tests are not built, but the manifest names them.
COPY Sources Sources
COPY Benchmarks Benchmarks
COPY Tests Tests
RUN swift build --configuration release --product academy --static-swift-stdlib \
    && install -D --strip .build/release/academy /staging/academy \
    && install "$(dirname "$(readlink -f "$(command -v swift)")")/../libexec/swift/linux/swift-backtrace-static" /staging/

FROM ${RUN_IMAGE} AS run

COPY scripts/lib.sh scripts/install-packages /tmp/packages/scripts/
COPY scripts/packages /tmp/packages/scripts/packages
RUN /tmp/packages/scripts/install-packages image && rm -rf /var/lib/apt/lists/* /tmp/packages

RUN useradd --uid 10001 --user-group --home-dir /var/lib/academy --no-create-home --shell /usr/sbin/nologin academy \
    && install --directory --owner academy --group academy --mode 0750 /var/lib/academy

COPY --from=build /staging/ /usr/local/bin/
COPY courses /usr/share/academy/courses
COPY certificates /usr/share/academy/certificates

# A crash is told on standard error with the functions it went through, and no values.
ENV SWIFT_BACKTRACE=enable=yes,sanitize=yes,threads=crashed,images=none,interactive=no,swift-backtrace=/usr/local/bin/swift-backtrace-static \
    ACADEMY_DATA=/var/lib/academy \
    ACADEMY_COURSES=/usr/share/academy/courses \
    ACADEMY_DESIGNS=/usr/share/academy/certificates \
    ACADEMY_HOST=0.0.0.0 \
    ACADEMY_PORT=8080 \
    XDG_CACHE_HOME=/tmp

USER 10001:10001
WORKDIR /var/lib/academy
VOLUME /var/lib/academy
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=10s --retries=3 \
    CMD ["academy", "health"]
ENTRYPOINT ["academy"]
CMD ["serve"]
