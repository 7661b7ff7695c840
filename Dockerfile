# syntax=docker/dockerfile:1

# Node behövs bara för att hämta och bygga ytans delar; det följer inte med till det som körs.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS bygg
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /kod

COPY Directory.Build.props .editorconfig ./
COPY src src
# Bygget hämtar själv ytans delar med npm. Paketen sparas mellan byggen, men följer inte med i bilden.
RUN --mount=type=cache,target=/root/.nuget/packages --mount=type=cache,target=/root/.npm \
    dotnet restore src/Leveransstrategi.Web --locked-mode \
    && dotnet publish src/Leveransstrategi.Web --configuration Release --no-restore --output /portal

# Bilden har ICU (svensk sortering) och tzdata (svensk tid); de nedbantade varianterna saknar dem.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false \
    URLS=http://+:8080 \
    Data__Folder=/data
WORKDIR /portal
COPY --from=bygg /portal ./
RUN mkdir /data && chown "$APP_UID" /data
VOLUME /data
USER $APP_UID
EXPOSE 8080

# Bilden har varken curl eller wget; bash kan tala med en port på egen hand.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /halsa/levande HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["dotnet", "Leveransstrategi.Web.dll"]
