# The program alone, on a small Debian: Swift is only needed to build it.
FROM swift:6.2-bookworm AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libpq-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /bassin
COPY Package.swift ./
COPY Plugins Plugins
COPY Sources Sources
COPY Tests Tests
COPY sql sql
RUN swift build --configuration release --product bassin --static-swift-stdlib \
    && install "$(swift build --configuration release --show-bin-path)/bassin" /usr/local/bin/bassin

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libpq5 postgresql-client \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home bassin
COPY --from=build /usr/local/bin/bassin /usr/local/bin/bassin
COPY scenarios /scenarios
USER bassin
ENTRYPOINT ["bassin"]
CMD ["--help"]
