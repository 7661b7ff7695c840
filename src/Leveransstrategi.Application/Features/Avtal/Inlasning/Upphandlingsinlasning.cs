using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>
/// Inläsning av Upphandlingsmyndighetens statistik 2021 (reads the national statistics). Varje kontrakterad leverantör läses in, och
/// upphandlingen blir ett ramavtal när köparen finns i registret och CPV-koden hör till ett område. Det som inte används redovisas.
/// </summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="idag">Dagens datum (today).</param>
/// <param name="prov">Om det är en torrkörning (dry run).</param>
/// <param name="verka">Tar emot det som ändras (receives the effects).</param>
internal sealed class Upphandlingsinlasning(LeveransDbContext db, DateOnly idag, bool prov, Action<Verkan> verka) : IInlasare
{
    private readonly Ramavtalsinlasning avtal = new(db, idag, prov, verka);
    private List<(string Slug, string Stam)> omraden = null!;

    public string? Nyckel(Importcell rad) => rad["id"];

    public async Task ForberedAsync(IReadOnlyList<Importpost> poster, CancellationToken cancellationToken)
    {
        await avtal.ForberedAsync(poster, cancellationToken);
        omraden ??= [.. (await db.Anskaffningsomraden.AsNoTracking().ToListAsync(cancellationToken))
            .SelectMany(omrade => omrade.CpvKoder.Select(kod => (omrade.Slug, Stam: kod[..8].TrimEnd('0'))))
            .OrderByDescending(par => par.Stam.Length)];
    }

    public async Task<Postutfall> BehandlaAsync(Importpost post, CancellationToken cancellationToken)
    {
        var forsta = post.Forsta;
        if (forsta["id"] is not { } id)
            return Postutfall.Felaktig(null, forsta.Rad, "id", "Upphandlingens identitet saknas.");
        // Leverantörerna först: ett avtal med en enda leverantör får den.
        var leverantorer = post.Rader.Where(rad => rad["leverantor"] is not null).ToDictionary(rad => rad.Rad, rad => Leverantor(rad["leverantor"]!));
        var utfall = await AvtalAsync(id, post, [.. leverantorer.Values.Select(en => en.Namn).Distinct()], cancellationToken);
        var text = utfall.Utfall == Importutfall.Fel ? string.Join(' ', utfall.Fel.Select(fel => fel.Fel.Text)) : utfall.Text;
        var avtalsutfall = utfall.Utfall == Importutfall.Fel ? Importutfall.Utelamnad : utfall.Utfall;
        return new(avtalsutfall, id)
        {
            Adress = utfall.Adress,
            Text = text,
            Rader = post.Rader.ToDictionary(rad => rad.Rad, rad => leverantorer.TryGetValue(rad.Rad, out var leverantor)
                ? (rad == forsta && avtalsutfall < leverantor.Utfall ? avtalsutfall : leverantor.Utfall, string.Join(' ', new[] { leverantor.Text, rad == forsta ? text : $"Avtalet: se rad {forsta.Rad}." }.OfType<string>()))
                : (rad == forsta ? avtalsutfall : Importutfall.Utelamnad, rad == forsta ? text : $"Samma upphandling som rad {forsta.Rad}.")),
        };
    }

    private (Importutfall Utfall, string Namn, string Text) Leverantor(string namn)
    {
        var kanda = avtal.Leverantorer.MedNamn(namn);
        if (kanda.Count > 0)
            return (Importutfall.Oforandrad, kanda[0].Namn, kanda.Count == 1 ? $"Leverantören finns som {kanda[0].Namn}." : $"Leverantören heter som {kanda.Count} i registret. Filen har inget nummer som skiljer dem åt.");
        if (namn.Length > Domain.Avtal.Leverantor.MaxLangdNamn)
            return (Importutfall.Utelamnad, namn, "Leverantörens namn är för långt.");
        var ny = new Leverantor(namn, null, null);
        db.Add(ny);
        avtal.Leverantorer.Lagg(ny);
        verka(new(Importslag.Leverantorer, ny, ny.Id.Value, ny.Namn, null));
        return (Importutfall.Ny, ny.Namn, $"Leverantören {ny.Namn} är ny. Filen har inget organisationsnummer.");
    }

    private async Task<Postutfall> AvtalAsync(string id, Importpost post, IReadOnlyList<string> leverantorer, CancellationToken cancellationToken)
    {
        var rad = post.Forsta;
        if (rad["avtalstyp"] is { } typ && !typ.Equals("Ramavtal", StringComparison.OrdinalIgnoreCase))
            return Utelamnat(id, $"Upphandlingen blev inte ett ramavtal utan {typ.ToLowerInvariant()}.");
        var (upphandlare, varfor) = Kopare(rad);
        if (upphandlare is null)
            return Utelamnat(id, varfor!);
        if (rad["cpv"] is not { } cpv || cpv.StartsWith("00000000", StringComparison.Ordinal))
            return Utelamnat(id, "CPV-koden saknas (00000000), så området är inte känt.");
        if (Cpvkoder.Finn(cpv) is not { } kod)
            return Utelamnat(id, $"CPV-koden {cpv.Split(' ')[0]} finns inte i förteckningen.");
        if (omraden.Find(par => kod.StartsWith(par.Stam, StringComparison.Ordinal)).Slug is not { } omrade)
            return Utelamnat(id, $"CPV-koden {kod} hör inte till något av de sju områdena.");
        Lagregim? regim = rad["direktivstyrd"]?.ToUpperInvariant() switch { "TRUE" or "1" => Lagregim.Direktivstyrt, "FALSE" or "0" => Lagregim.Nationellt, _ => null };
        if (regim is null)
            return Utelamnat(id, "Filen säger inte om upphandlingen är direktivstyrd, så lagregimen är inte känd.");
        var formular = new Avtalsformular { Titel = rad["titel"], Regim = regim, Omrade = omrade, Upphandlare = upphandlare, Cpv = kod };
        var kvar = new List<string>();
        if (Beloppstolk.Forsok(rad["varde"], out var varde) && varde > 0)
            formular.TakBelopp = rad["varde"];
        else if (rad["varde"] is not null)
            kvar.Add("Värdet 0 betyder att det inte är känt, så takvolymen är tom.");
        if (leverantorer.Count == 1)
            formular.Delomraden = [new() { Namn = "Hela avtalet", Leverantorer = leverantorer[0] }];
        else if (leverantorer.Count > 1)
            kvar.Add($"Filen har {leverantorer.Count} leverantörer utan rangordning. Lägg till dem på avtalet.");
        if (avtal.Finns(id) is { } sparat)
        {
            // Filen är en av tre om samma upphandling. Den lägger till det som de andra saknar, och tar inte bort något.
            formular = sparat with { TakBelopp = sparat.TakBelopp ?? formular.TakBelopp, Delomraden = sparat.Delomraden.Count > 0 ? sparat.Delomraden : formular.Delomraden };
        }

        var utfall = await avtal.SkrivAsync(id, formular, rad.Rad, cancellationToken);
        return utfall with { Text = utfall.Utfall == Importutfall.Ny ? string.Join(' ', kvar.Prepend("Avtalstid och steg finns inte i filen. Registrera dem på avtalet.")) : null };
    }

    private (string? Slug, string? Varfor) Kopare(Importcell rad)
    {
        if (rad["upphandlare"] is { } vald)
            return avtal.Namn.Organisation(vald) is { } slug ? (slug, null) : (null, $"Upphandlaren ”{vald}” finns inte i registret.");
        var nummer = Namnjamforelse.Nummernyckel(rad["kopnr"]);
        var funna = avtal.Namn.Organisationer.Where(en => nummer is not null && Namnjamforelse.Nummernyckel(en.Nummer) == nummer).ToList();
        return funna.Count switch
        {
            1 => (funna[0].Slug, null),
            0 => (null, $"Köparen {rad["kopare"]} finns inte i stadens organisationsregister."),
            _ => (null, $"Köparens nummer {rad["kopnr"]} delas av {funna.Count} organisationer, och filen säger inte vilken nämnd som upphandlade. Lägg till kolumnen Upphandlare."),
        };
    }

    private static Postutfall Utelamnat(string id, string text) => new(Importutfall.Utelamnad, id) { Text = text };
}
