using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Leveransstrategi.Application.Data;

/// <summary>
/// Anvisningsform (stored form of an instruction's text): JSON med korta, beständiga namn. En text som är beslutad i dag ska gå att
/// läsa om femtio år, så namnen här ändras aldrig; nya uppgifter läggs till.
/// </summary>
public static class Anvisningsform
{
    private static readonly JsonSerializerOptions form = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Texten som den lagras (serialises).</summary>
    /// <param name="text">Texten (the text).</param>
    public static string Skriv(Anvisningstext text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return JsonSerializer.Serialize(
            new Dokument([.. text.Avsnitt.Select(a => new Avsnitt(
                a.Id.Value,
                a.Del,
                a.Rubrik,
                [.. a.Punkter.Select(p => new Punktpost(p.Id.Value, p.Text, p.Kallor.Count == 0 ? null : [.. p.Kallor.Select(Post)]))]))]),
            form);
    }

    /// <summary>Läser en lagrad text (deserialises).</summary>
    /// <param name="lagrad">Den lagrade formen (the stored form).</param>
    public static Anvisningstext Las(string lagrad)
    {
        var dokument = JsonSerializer.Deserialize<Dokument>(lagrad, form) ?? throw new JsonException("Texten är tom.");
        return new([.. dokument.Avsnitt.Select(a => new Anvisningsavsnitt(
            new(a.Id),
            a.Del,
            a.Rubrik,
            [.. a.Punkter.Select(p => new Punkt(new(p.Id), p.Text, [.. (p.Kallor ?? []).Select(Kalla)]))]))]);
    }

    private static Kallpost Post(Punktkalla kalla) => new(
        kalla.Slag,
        kalla.Hanvisning.Titel,
        kalla.Hanvisning.Styrdokument,
        kalla.Hanvisning.Avsnitt,
        kalla.Hanvisning.Version,
        kalla.Punkt?.Value);

    private static Punktkalla Kalla(Kallpost post) => new(
        post.Slag,
        new Kallhanvisning(post.Titel, post.Styrdokument, post.Avsnitt, post.Version),
        post.Punkt is { } punkt ? new PunktId(punkt) : null);

    private sealed record Dokument(IReadOnlyList<Avsnitt> Avsnitt);

    private sealed record Avsnitt(Guid Id, Avsnittsdel Del, string Rubrik, IReadOnlyList<Punktpost> Punkter);

    private sealed record Punktpost(Guid Id, string Text, IReadOnlyList<Kallpost>? Kallor);

    private sealed record Kallpost(Kallslag Slag, string Titel, string? Styrdokument, string? Avsnitt, int? Version, Guid? Punkt);
}

/// <summary>Texten i en kolumn (value converter).</summary>
internal sealed class Anvisningstextomvandling() : ValueConverter<Anvisningstext, string>(text => Anvisningsform.Skriv(text), lagrad => Anvisningsform.Las(lagrad));

/// <summary>Texten är ett värde som aldrig ändras, så samma objekt är samma text (value comparer by reference).</summary>
internal sealed class Anvisningstextjamforelse() : ValueComparer<Anvisningstext>(
    (a, b) => ReferenceEquals(a, b),
    text => text.Avsnitt.Count,
    text => text);
