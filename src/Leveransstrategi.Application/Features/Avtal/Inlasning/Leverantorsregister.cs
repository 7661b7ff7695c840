using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Leverantörsregister (suppliers by keys) under en import: de sparade, och de som importen har lagt till.</summary>
internal sealed class Leverantorsregister
{
    private readonly Dictionary<string, List<Kand>> perNummer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Kand>> perNamn = new(StringComparer.Ordinal);

    /// <summary>En känd leverantör (a known supplier).</summary>
    public sealed record Kand(LeverantorId Id, string Namn, string? Nummer, string? Nummernyckel, string Namnnyckel);

    public static async Task<Leverantorsregister> LasAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        var register = new Leverantorsregister();
        // Den som har gått upp i en annan pekar fram till den som finns i dag bara genom en människa; här är den en egen.
        var alla = await db.Leverantorer.AsNoTracking().Select(l => new Kand(l.Id, l.Namn, l.Organisationsnummer ?? l.UtlandsktNummer, l.Nummernyckel, l.Namnnyckel)).ToListAsync(cancellationToken);
        alla.ForEach(register.Lagg);
        var perId = alla.ToDictionary(rad => rad.Id);
        foreach (var tidigare in await db.Leverantorer.AsNoTracking().SelectMany(l => l.TidigareNamn, (l, n) => new { l.Id, n.Namnnyckel }).ToListAsync(cancellationToken))
            Till(register.perNamn, tidigare.Namnnyckel, perId[tidigare.Id]);
        return register;
    }

    /// <summary>De som har numret (those with the number).</summary>
    public IReadOnlyList<Kand> MedNummer(string? nummer) => Namnjamforelse.Nummernyckel(nummer) is { } nyckel ? perNummer.GetValueOrDefault(nyckel) ?? [] : [];

    /// <summary>De som heter eller har hetat så (those with the name, now or before).</summary>
    public IReadOnlyList<Kand> MedNamn(string namn) => Namnjamforelse.Namnnyckel(namn) is { Length: > 0 } nyckel ? perNamn.GetValueOrDefault(nyckel) ?? [] : [];

    /// <summary>Den enda som texten kan mena (the only one meant by a text): ett nummer eller ett namn.</summary>
    public LeverantorId? Enda(string text)
    {
        var funna = text.Count(char.IsAsciiDigit) >= 6 && MedNummer(text) is { Count: > 0 } medNummer ? medNummer : MedNamn(text);
        return funna.Count == 1 ? funna[0].Id : null;
    }

    public Kand Lagg(Leverantor ny)
    {
        var kand = new Kand(ny.Id, ny.Namn, ny.Organisationsnummer ?? ny.UtlandsktNummer, ny.Nummernyckel, ny.Namnnyckel);
        Lagg(kand);
        return kand;
    }

    private void Lagg(Kand kand)
    {
        if (kand.Nummernyckel is { } nummer)
            Till(perNummer, nummer, kand);
        Till(perNamn, kand.Namnnyckel, kand);
    }

    private static void Till(Dictionary<string, List<Kand>> uppslag, string nyckel, Kand kand)
    {
        if (!uppslag.TryGetValue(nyckel, out var lista))
            uppslag.Add(nyckel, lista = []);
        if (!lista.Exists(en => en.Id == kand.Id))
            lista.Add(kand);
    }
}
