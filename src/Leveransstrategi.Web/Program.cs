using Leveransstrategi.Web.Kommandorad;
using Leveransstrategi.Web.Start;

if (Kommandon.Las(args) is { } kommando)
    return await kommando.KorAsync();

var portal = Portal.Bygg(args);
await portal.StartaAsync();
await portal.RunAsync();
return 0;

/// <summary>Portalens startpunkt (entry point), synlig för testen.</summary>
public sealed partial class Program;
