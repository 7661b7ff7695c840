using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Infrastructure.Grunddata.Exempel;

/// <summary>
/// Exempelfilen (demonstration file): påhittade anvisningar i egna ord. En punkt har en nyckel i stället för ett id; samma nyckel blir
/// alltid samma id, så att punkten är densamma i båda versionerna och efter en ny inläsning.
/// </summary>
/// <param name="Anvisningar">Anvisningarna (the instructions), så att en hänvisning alltid leder till en tidigare.</param>
internal sealed record Exempelfil(IReadOnlyList<Exempelanvisning> Anvisningar)
{
    private static readonly JsonSerializerOptions form = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Exempelfil Las()
    {
        using var strom = typeof(Exempelfil).Assembly.GetManifestResourceStream($"{typeof(Exempelfil).Namespace}.anvisningar.json")
            ?? throw new InvalidOperationException("Exempelfilen anvisningar.json saknas i bygget.");
        return JsonSerializer.Deserialize<Exempelfil>(strom, form) ?? throw new InvalidOperationException("Exempelfilen anvisningar.json är tom.");
    }

    /// <summary>Identiteten av ett namn (an id that is always the same for a name), efter RFC 9562, version 8.</summary>
    public static Guid Id(string namn)
    {
        var oktetter = SHA256.HashData(Encoding.UTF8.GetBytes($"exempel/{namn}"))[..16];
        oktetter[6] = (byte)((oktetter[6] & 0x0F) | 0x80);
        oktetter[8] = (byte)((oktetter[8] & 0x3F) | 0x80);
        return new Guid(oktetter, bigEndian: true);
    }
}

internal sealed record Exempelanvisning(string Omrade, string Agare, DateOnly NastaProvning, IReadOnlyList<Exempelversion> Versioner);

internal sealed record Exempelversion(string? Sammanfattning, Exempelbeslut? Beslut, DateOnly? GallerFran, IReadOnlyList<Exempelavsnitt> Avsnitt)
{
    public Anvisningstext Text(string omrade) => new([.. Avsnitt.Select(avsnitt => avsnitt.Del(omrade))]);
}

internal sealed record Exempelbeslut(string Organ, DateOnly Datum, string Paragraf, string Diarienummer)
{
    public Beslut SomBeslut() => new(Organ, Datum, Paragraf, Domain.Common.Diarienummer.Tolka(Diarienummer));
}

internal sealed record Exempelavsnitt(string Nyckel, [property: JsonPropertyName("del")] Avsnittsdel Malldel, string Rubrik, IReadOnlyList<Exempelpunkt> Punkter)
{
    public Anvisningsavsnitt Del(string omrade) =>
        new(new AvsnittsId(Exempelfil.Id($"{omrade}/{Nyckel}")), Malldel, Rubrik, [.. Punkter.Select(punkt => punkt.Punkt())]);
}

internal sealed partial record Exempelpunkt(string Nyckel, string Text, IReadOnlyList<Exempelkalla> Kallor)
{
    public Punkt Punkt() => new(
        new PunktId(Exempelfil.Id(Nyckel)),
        Hanvisning().Replace(Text, traff => Punkthanvisning.Lagrad(new PunktId(Exempelfil.Id(traff.Groups["nyckel"].Value)))),
        [.. Kallor.Select(kalla => kalla.Punktkalla())]);

    [GeneratedRegex(@"\[\[nyckel:(?<nyckel>[^\]]+)\]\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Hanvisning();
}

internal sealed record Exempelkalla(Kallslag Slag, string Titel, string? Styrdokument, string? Avsnitt, string? Punkt)
{
    public Punktkalla Punktkalla() =>
        new(Slag, new Kallhanvisning(Titel, Styrdokument, Avsnitt), Punkt is null ? null : new PunktId(Exempelfil.Id(Punkt)));
}
