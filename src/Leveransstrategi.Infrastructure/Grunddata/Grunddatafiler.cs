using System.Text.Json;
using System.Text.Json.Serialization;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Infrastructure.Grunddata;

/// <summary>Grunddatafiler (base data files): styrdokument, områden och organisationer så som de är kända, i egna ord.</summary>
internal static class Grunddatafiler
{
    private static readonly JsonSerializerOptions form = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<Organisationspost> Organisationer() => Las<IReadOnlyList<Organisationspost>>("organisationer.json");

    public static IReadOnlyList<Styrdokumentpost> Styrdokument() => Las<IReadOnlyList<Styrdokumentpost>>("styrdokument.json");

    public static Omradesfil Omraden() => Las<Omradesfil>("omraden.json");

    public static IReadOnlyList<Ansvarspost> Ansvar() => Las<IReadOnlyList<Ansvarspost>>("ansvar.json");

    public static IReadOnlyList<Lagrumspost> Lagrum() => Las<IReadOnlyList<Lagrumspost>>("lagrum.json");

    public static IReadOnlyList<Beloppspost> Belopp() => Las<IReadOnlyList<Beloppspost>>("belopp.json");

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Behovsord() => Las<Dictionary<string, IReadOnlyList<string>>>("behovsord.json");

    public static Regelsamling Regelverk() => Las<Regelsamling>("regelverk.json", Regelform.Form);

    public static IReadOnlyList<Provfallspost> Provfall() => Las<IReadOnlyList<Provfallspost>>("provfall.json", Regelform.Form);

    public static IReadOnlyList<Regelinnehall> Paminnelseregler() => Las<IReadOnlyList<Regelinnehall>>("paminnelseregler.json");

    private static T Las<T>(string fil, JsonSerializerOptions? egenForm = null)
    {
        var namn = $"{typeof(Grunddatafiler).Namespace}.{fil}";
        using var strom = typeof(Grunddatafiler).Assembly.GetManifestResourceStream(namn)
            ?? throw new InvalidOperationException($"Grunddatafilen {fil} saknas i bygget.");
        return JsonSerializer.Deserialize<T>(strom, egenForm ?? form)
            ?? throw new InvalidOperationException($"Grunddatafilen {fil} är tom.");
    }
}

internal sealed record Ansvarspost(string Vem, Ansvarsroll Roll, string? Omrade, string? Avtalsomrade, string Beskrivning, string Styrdokument, string? Avsnitt, DateOnly GallerFran);

internal sealed record Lagrumspost(string Nyckel, string Lag, string Sfs, string Paragraf, string Innehall, DateOnly? GallerFran, DateOnly? GallerTill);

internal sealed record Beloppspost(Beloppsslag Slag, decimal? Belopp, bool BeloppIngar, string Lagrum, string Underlag, DateOnly GallerFran, DateOnly? GallerTill, bool Bekraftat);

internal sealed record Provfallspost(string Namn, Frageunderlag Underlag, Slutsatskod Vantat, string Kalla, string? Avsnitt);

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
    Centralgrad Grad,
    Organisationskrets Krets,
    DateOnly GallerFran,
    string Styrdokument,
    string? Avsnitt,
    IReadOnlyList<string> Anskaffningsomraden);
