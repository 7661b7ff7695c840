using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Leveransstrategi.Domain.Vagledning;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Leveransstrategi.Application.Data;

/// <summary>
/// Regelform (stored form of the guide's rules and questions): JSON med korta, beständiga namn. Samma form används i grunddata, så att en
/// regel ser likadan ut var den än står.
/// </summary>
public static class Regelform
{
    /// <summary>Inställningar för formen (serializer options).</summary>
    public static JsonSerializerOptions Form { get; } = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Värdet som det lagras (serialises).</summary>
    /// <typeparam name="T">Värdets typ (type).</typeparam>
    /// <param name="varde">Värdet (the value).</param>
    public static string Skriv<T>(T varde) => JsonSerializer.Serialize(varde, Form);

    /// <summary>Läser ett lagrat värde (deserialises).</summary>
    /// <typeparam name="T">Värdets typ (type).</typeparam>
    /// <param name="lagrat">Den lagrade formen (the stored form).</param>
    public static T Las<T>(string lagrat) => JsonSerializer.Deserialize<T>(lagrat, Form) ?? throw new JsonException("Värdet är tomt.");
}

internal sealed class Regelsamlingsomvandling() : ValueConverter<Regelsamling, string>(regler => Regelform.Skriv(regler), lagrad => Regelform.Las<Regelsamling>(lagrad));

/// <summary>Reglerna är ett värde som aldrig ändras, så samma objekt är samma regler (value comparer by reference).</summary>
internal sealed class Regelsamlingsjamforelse() : ValueComparer<Regelsamling>((a, b) => ReferenceEquals(a, b), regler => regler.Regler.Count, regler => regler);

internal sealed class Underlagsomvandling() : ValueConverter<Frageunderlag, string>(underlag => Regelform.Skriv(underlag), lagrat => Regelform.Las<Frageunderlag>(lagrat));

/// <summary>Ett värde som lagras som JSON (a value stored as JSON) i regelformen.</summary>
internal sealed class Jsonomvandling<T>() : ValueConverter<T, string>(varde => Regelform.Skriv(varde), lagrat => Regelform.Las<T>(lagrat))
    where T : class;

/// <summary>Två värden är lika när de lagras lika (equal when stored alike): en lista i ett värde jämförs annars som objekt.</summary>
internal sealed class Jsonjamforelse<T>() : ValueComparer<T>((a, b) => Regelform.Skriv(a) == Regelform.Skriv(b), varde => Regelform.Skriv(varde).GetHashCode(StringComparison.Ordinal), varde => varde)
    where T : class;

/// <summary>Belopp i SQLite lagras i hela ören (amounts as whole öre), så att summor och jämförelser blir exakta.</summary>
internal sealed class Oresomvandling() : ValueConverter<decimal, long>(belopp => (long)decimal.Round(belopp * 100, 0, MidpointRounding.AwayFromZero), oren => oren / 100m);
