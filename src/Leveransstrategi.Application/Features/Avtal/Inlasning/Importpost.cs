using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Radfel (an error in a row), med fältet som är fel.</summary>
/// <param name="Falt">Fältets kod (field), om felet hör till ett.</param>
/// <param name="Text">Skälet (reason).</param>
internal sealed record Radfel(string? Falt, string Text);

/// <summary>En rad i filen, läst genom de valda kolumnerna (a row read through the mapping).</summary>
/// <param name="Rad">Raden i filen (line).</param>
/// <param name="Varden">Värdena per fält (values by field), utan de tomma.</param>
internal sealed record Importcell(int Rad, IReadOnlyDictionary<string, string> Varden)
{
    public string? this[string falt] => Varden.GetValueOrDefault(falt);
}

/// <summary>Post (one thing in the file): en eller flera rader som handlar om samma sak, och därför läses in tillsammans.</summary>
/// <param name="Rader">Raderna (rows).</param>
internal sealed record Importpost(IReadOnlyList<Importcell> Rader)
{
    public Importcell Forsta => Rader[0];
}

/// <summary>Utfall av en post (outcome of a post).</summary>
/// <param name="Utfall">Utfall (outcome).</param>
/// <param name="Namn">Vad posten handlar om (its label).</param>
internal sealed record Postutfall(Importutfall Utfall, string? Namn)
{
    /// <summary>Sidan i portalen (address).</summary>
    public string? Adress { get; init; }

    /// <summary>Upplysning (remark), när inget är fel.</summary>
    public string? Text { get; init; }

    /// <summary>Radernas egna utfall (outcomes of single rows), när de skiljer sig från postens.</summary>
    public IReadOnlyDictionary<int, (Importutfall Utfall, string? Text)> Rader { get; init; } = new Dictionary<int, (Importutfall, string?)>();

    /// <summary>Felen per rad (errors by row).</summary>
    public IReadOnlyList<(int Rad, Radfel Fel)> Fel { get; init; } = [];

    public static Postutfall Felaktig(string? namn, int rad, string? falt, string text) => new(Importutfall.Fel, namn) { Fel = [(rad, new(falt, text))] };
}

/// <summary>Inläsare (reader of one kind of file).</summary>
internal interface IInlasare
{
    /// <summary>Vilka rader som hör ihop (key of rows that belong together), eller inget när varje rad är för sig.</summary>
    string? Nyckel(Importcell rad);

    /// <summary>Läser det som posterna behöver (loads what the posts need), i ett fast antal frågor.</summary>
    Task ForberedAsync(IReadOnlyList<Importpost> poster, CancellationToken cancellationToken);

    /// <summary>Behandlar en post (handles a post): ändrar i det som är läst, men sparar inte.</summary>
    Task<Postutfall> BehandlaAsync(Importpost post, CancellationToken cancellationToken);
}

/// <summary>Verkan som en inläsare redovisar (effect reported by a reader).</summary>
/// <param name="Slag">Vad det är (what).</param>
/// <param name="Objekt">Saken (the entity).</param>
/// <param name="Id">Identitet (id).</param>
/// <param name="Namn">Namn i förklaringar (label).</param>
/// <param name="Fore">Det som gällde före (previous values), inget när saken skapades.</param>
internal sealed record Verkan(Importslag Slag, IVersionerad Objekt, Guid Id, string Namn, string? Fore);

/// <summary>Importens rader som poster (the file as posts).</summary>
internal static class Importposter
{
    public static List<Importpost> Las(Tabell tabell, Avtalsimport import, IInlasare inlasare)
    {
        var kolumner = Importfalten.For(import.Slag)
            .Select(falt => (falt.Kod, Plats: import.Kolumn(falt.Kod) is { } rubrik ? tabell.Rubriker.ToList().IndexOf(rubrik) : -1))
            .Where(par => par.Plats >= 0).ToList();
        var poster = new List<Importpost>();
        var grupper = new Dictionary<string, List<Importcell>>(StringComparer.OrdinalIgnoreCase);
        foreach (var rad in tabell.Rader)
        {
            var cell = new Importcell(rad.Rad, kolumner.Where(par => rad.Celler[par.Plats].Length > 0).ToDictionary(par => par.Kod, par => rad.Celler[par.Plats], StringComparer.Ordinal));
            if (inlasare.Nyckel(cell) is not { } nyckel)
            {
                poster.Add(new([cell]));
            }
            else if (grupper.TryGetValue(nyckel, out var redan))
            {
                redan.Add(cell);
            }
            else
            {
                List<Importcell> rader = [cell];
                grupper.Add(nyckel, rader);
                poster.Add(new(rader));
            }
        }

        return poster;
    }
}
