# Builds with the official Swift image; runs without shell, package manager or root.
FROM swift:6.3-bookworm AS build
WORKDIR /src
COPY Package.swift ./
# The manifest names the test targets, so their folders must be there; nothing of them is built.
COPY Tests ./Tests
COPY Plugins ./Plugins
COPY Sources ./Sources
# There is no repository here to ask for the commit: --build-arg SOURCE_COMMIT="$(git describe --always --dirty)"
ARG SOURCE_COMMIT=
RUN swift build -c release --product hearsay --static-swift-stdlib -Xlinker -s
RUN mkdir -p /out/usr/bin /out/data && chmod 0775 /out/data \
    && cp "$(swift build -c release --show-bin-path)/hearsay" /out/usr/bin/ \
    && test "$(stat -c %s /out/usr/bin/hearsay)" -le 20000000

FROM gcr.io/distroless/cc-debian12:nonroot
# Group 0 owns what is written, for platforms that give each workload a user id of its own.
COPY --from=build --chown=65532:0 /out/ /
COPY --chown=65532:0 seeds /corpus
ENV HEARSAY_HOST=0.0.0.0 HEARSAY_PORT=8080 HEARSAY_CORPUS=/corpus HEARSAY_DATA=/data
VOLUME ["/corpus", "/data"]
EXPOSE 8080
USER 65532
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=3 \
    CMD ["/usr/bin/hearsay", "check", "--url", "http://127.0.0.1:8080/healthz"]
ENTRYPOINT ["/usr/bin/hearsay"]
CMD ["serve"]
