using System.Text.RegularExpressions;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>Bokmärke (bookmark in a document) för en punkt: namnet får bara ha bokstäver, siffror och understreck.</summary>
public static class Bokmarke
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Punkt = new("^#punkt_(?<a>[0-9]{1,3})_(?<p>[0-9]{1,3})$", Val);

    /// <summary>Bokmärket för ett nummer (the bookmark of a number): punkt_4_2 för 4.2.</summary>
    /// <param name="nummer">Numret (the number).</param>
    public static string Namn(string nummer)
    {
        ArgumentNullException.ThrowIfNull(nummer);
        return $"punkt_{nummer.Replace('.', '_')}";
    }

    /// <summary>Adressen inom anvisningen för en länk till ett bokmärke (address within the instruction); andra adresser som de är.</summary>
    /// <param name="adress">Länkens adress (address).</param>
    public static string? Adress(string? adress) =>
        adress is not null && Punkt.Match(adress) is { Success: true } traff ? $"#punkt-{traff.Groups["a"].Value}.{traff.Groups["p"].Value}" : adress;
}
