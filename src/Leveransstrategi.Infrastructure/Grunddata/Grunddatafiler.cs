using System.Text.Json;
using System.Text.Json.Serialization;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Styrdokument;

namespace Leveransstrategi.Infrastructure.Grunddata;

/// <summary>Grunddatafiler (base data files): styrdokument, områden och organisationer så som de är kända, i egna ord.</summary>
internal static class Grunddatafiler
{
    private static readonly JsonSerializerOptions form = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<Organisationspost> Organisationer() => Las<IReadOnlyList<Organisationspost>>("organisationer.json");

    public static IReadOnlyList<Styrdokumentpost> Styrdokument() => Las<IReadOnlyList<Styrdokumentpost>>("styrdokument.json");

    public static Omradesfil Omraden() => Las<Omradesfil>("omraden.json");

    private static T Las<T>(string fil)
    {
        var namn = $"{typeof(Grunddatafiler).Namespace}.{fil}";
        using var strom = typeof(Grunddatafiler).Assembly.GetManifestResourceStream(namn)
            ?? throw new InvalidOperationException($"Grunddatafilen {fil} saknas i bygget.");
        return JsonSerializer.Deserialize<T>(strom, form)
            ?? throw new InvalidOperationException($"Grunddatafilen {fil} är tom.");
    }
}

internal sealed record Organisationspost(
    string Namn,
    Organisationsslag Slag,
    string? Organisationsnummer,
    DateOnly? GallerFran,
    DateOnly? GallerTill,
    IReadOnlyList<Forvaltningspost> Forvaltningar,
    string? Eftertradare);

internal sealed record Forvaltningspost(string? Nummer, string? Namn);

internal sealed record Styrdokumentpost(
    string Titel,
    Dokumentslag Slag,
    string Organ,
    DateOnly? Datum,
    string? Diarienummer,
    string Beskrivning,
    string Uppgiftskalla,
    IReadOnlyList<Relationspost> Relationer);

internal sealed record Relationspost(Relationsslag Slag, string Till, string Avsnitt);

internal sealed record Omradesfil(
    string Strategi,
    string AnsvarigtOrgan,
    string AnsvarAvsnitt,
    IReadOnlyList<Omradespost> Anskaffningsomraden,
    IReadOnlyList<Avtalsomradespost> Avtalsomraden);

internal sealed record Omradespost(
    string Kod,
    string Namn,
    string Sammanfattning,
    IReadOnlyList<string> Ingar,
    IReadOnlyList<string> Cpv,
    IReadOnlyList<Granspost> Granser);

internal sealed record Granspost(string Granne, string Beskrivning);

internal sealed record Avtalsomradespost(
    string Namn,
    string Beskrivning,
    string? Regel,
    string Styrdokument,
    string? Avsnitt,
    IReadOnlyList<string> Anskaffningsomraden);
