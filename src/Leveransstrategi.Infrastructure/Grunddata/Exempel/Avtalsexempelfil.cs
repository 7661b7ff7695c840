using System.Text.Json;
using System.Text.Json.Serialization;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Infrastructure.Grunddata.Exempel;

/// <summary>
/// Avtalsexempelfilen (demonstration agreements): värde, CPV-grupp, publiceringsdag och köparens slag är uppgifter ur
/// Upphandlingsmyndighetens statistik 2021. Titlar är egna ord, och leverantörer, tider och avrop är påhittade.
/// </summary>
/// <param name="Leverantorer">Påhittade leverantörer (suppliers).</param>
/// <param name="Ramavtal">Ramavtalen (agreements).</param>
internal sealed record Avtalsexempelfil(IReadOnlyList<string> Leverantorer, IReadOnlyList<Avtalsexempelpost> Ramavtal)
{
    private static readonly JsonSerializerOptions form = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Avtalsexempelfil Las()
    {
        using var strom = typeof(Avtalsexempelfil).Assembly.GetManifestResourceStream($"{typeof(Avtalsexempelfil).Namespace}.ramavtal.json")
            ?? throw new InvalidOperationException("Exempelfilen ramavtal.json saknas i bygget.");
        return JsonSerializer.Deserialize<Avtalsexempelfil>(strom, form) ?? throw new InvalidOperationException("Exempelfilen ramavtal.json är tom.");
    }
}

internal sealed record Avtalsexempelpost(
    string Nummer,
    string Titel,
    string Omrade,
    string? Avtalsomrade,
    string Cpv,
    decimal Varde,
    DateOnly Publicerad,
    string Kopare,
    Lagregim Regim,
    Ramavtalslage Lage,
    int Start,
    int Manader,
    IReadOnlyList<Avtalsexempeloption> Forlangningar,
    Avropsformslag Form,
    int Leverantorer);

internal sealed record Avtalsexempeloption(int Manader, int Besked);
