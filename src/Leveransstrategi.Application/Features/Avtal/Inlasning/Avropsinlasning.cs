using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>
/// Inläsning av avrop (reads call-offs), genom samma regler som formuläret och mot samma tak. Ett avrop som redan finns ändras inte ur en
/// fil: rättelsen behöver ett skäl.
/// </summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="klocka">Klockan (the clock).</param>
/// <param name="import">Importen (the import).</param>
/// <param name="prov">Om det är en torrkörning (dry run): då bokas inget.</param>
/// <param name="verka">Tar emot det som ändras (receives the effects).</param>
internal sealed class Avropsinlasning(LeveransDbContext db, TimeProvider klocka, Avtalsimport import, bool prov, Action<Verkan> verka) : IInlasare
{
    private readonly Avropsformularregler regler = new(klocka);
    private readonly Dictionary<string, Avrop> sparade = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(RamavtalId, int), Avropsvolym> provade = [];
    private readonly Dictionary<(RamavtalId, int, LeverantorId), decimal> provadePerLeverantor = [];
    private readonly HashSet<string> sedda = new(StringComparer.OrdinalIgnoreCase);
    private Leverantorsregister leverantorer = null!;
    private Dictionary<string, (RamavtalId Id, List<(int Nummer, string Namn)> Delomraden)> avtal = null!;
    private Registernamn namn = null!;

    public string? Nyckel(Importcell rad) => null;

    public async Task ForberedAsync(IReadOnlyList<Importpost> poster, CancellationToken cancellationToken)
    {
        leverantorer ??= await Leverantorsregister.LasAsync(db, cancellationToken);
        namn ??= new([], [], [.. (await db.Organisationer.AsNoTracking().Select(o => new { o.Slug, o.Namn, o.Organisationsnummer }).ToListAsync(cancellationToken)).Select(o => (o.Slug, o.Namn, o.Organisationsnummer))]);
        avtal ??= new(StringComparer.OrdinalIgnoreCase);
        var ramavtal = poster.Select(post => post.Forsta["ramavtal"]).OfType<string>().Distinct().Where(nummer => !avtal.ContainsKey(nummer)).ToList();
        foreach (var ett in await db.Ramavtal.AsNoTracking().Include(r => r.Delomraden).Where(r => ramavtal.Contains(r.Nummer)).ToListAsync(cancellationToken))
            avtal[ett.Nummer] = (ett.Id, [.. ett.Delomraden.OrderBy(en => en.Nummer).Select(en => (en.Nummer, en.Namn))]);
        var nummer = poster.Select(post => post.Forsta["nummer"]).OfType<string>().Distinct().ToList();
        foreach (var ett in await db.Avrop.AsNoTracking().Where(a => nummer.Contains(a.Nummer)).ToListAsync(cancellationToken))
            sparade[ett.Nummer] = ett;
    }

    public async Task<Postutfall> BehandlaAsync(Importpost post, CancellationToken cancellationToken)
    {
        var rad = post.Forsta;
        if (rad["nummer"] is not { } nummer)
            return Postutfall.Felaktig(null, rad.Rad, "nummer", "Avropets nummer saknas. Utan det går det inte att se om avropet redan är inläst.");
        if (!sedda.Add(nummer))
            return Postutfall.Felaktig(nummer, rad.Rad, "nummer", "Numret står redan på en tidigare rad i filen.");
        if (rad["ramavtal"] is not { } sokt || !avtal.TryGetValue(sokt, out var valt))
            return Postutfall.Felaktig(nummer, rad.Rad, "ramavtal", rad["ramavtal"] is null ? "Ramavtalets nummer saknas." : $"Ramavtalet {rad["ramavtal"]} finns inte i registret.");
        var (formular, fel) = Formular(rad, valt.Delomraden, sparade.ContainsKey(nummer) ? null : nummer);
        if (fel is null && (await regler.ValidateAsync(formular, cancellationToken)).Errors is { Count: > 0 } brister)
            return new(Importutfall.Fel, nummer) { Fel = [.. brister.Select(brist => (rad.Rad, new Radfel(Falt(brist.PropertyName), brist.ErrorMessage)))] };
        if (fel is not null)
            return new(Importutfall.Fel, nummer) { Fel = [(rad.Rad, fel)] };
        if (sparade.TryGetValue(nummer, out var redan))
            return Redan(redan, valt.Id, formular, rad, nummer);
        try
        {
            return await RegistreraAsync(nummer, sokt, formular, cancellationToken);
        }
        catch (RegelbrottException brott)
        {
            return Postutfall.Felaktig(nummer, rad.Rad, null, brott.Message);
        }
    }

    private static string? Falt(string egenskap) => egenskap.Split('.', '[')[0] switch
    {
        "Organisation" => "organisation",
        "Delomrade" => "delomrade",
        "Vad" => "vad",
        "Varde" => "varde",
        "Kvantitet" => "kvantitet",
        "Timmar" => "timmar",
        "Fran" => "fran",
        "Till" => "till",
        "Dnr" => "dnr",
        "Lage" => "lage",
        "Dag" => "dag",
        "Nummer" => "nummer",
        _ => null,
    };

    private (Avropsformular Formular, Radfel? Fel) Formular(Importcell rad, List<(int Nummer, string Namn)> delomraden, string? nummer)
    {
        var formular = new Avropsformular
        {
            Nummer = nummer,
            Organisation = rad["organisation"] is { } vem ? namn.Organisation(vem) : null,
            Delomrade = rad["delomrade"] is { } lott
                ? delomraden.Where(en => string.Equals(en.Namn, lott, StringComparison.OrdinalIgnoreCase) || $"{en.Nummer}" == lott).Select(en => (int?)en.Nummer).FirstOrDefault()
                : delomraden.Count == 1 ? delomraden[0].Nummer : null,
            Leverantor = rad["leverantor"] is { } leverantor ? leverantorer.Enda(leverantor)?.Value : null,
            Vad = rad["vad"],
            Varde = rad["varde"],
            Kvantitet = rad["kvantitet"],
            Timmar = rad["timmar"],
            Fran = rad["fran"] ?? rad["dag"],
            Till = rad["till"],
            Dnr = rad["dnr"],
            Dag = rad["dag"],
            Lage = rad["lage"]?.ToUpperInvariant() switch { null or "AVROPAT" or "BESTÄLLT" => Avropslage.Avropat, "RESERVERAT" or "BEREDS" => Avropslage.Reserverat, _ => null },
        };
        var fel = rad["organisation"] is { } okand && formular.Organisation is null ? new Radfel("organisation", $"”{okand}” finns inte bland organisationerna.")
            : rad["delomrade"] is { } fram && formular.Delomrade is null ? new Radfel("delomrade", $"Avtalet har inget delområde som heter ”{fram}”.")
            : rad["leverantor"] is { } vilken && formular.Leverantor is null ? new Radfel("leverantor", $"”{vilken}” finns inte i leverantörsregistret, eller är fler än en.")
            : null;
        return (formular, fel);
    }

    private static Postutfall Redan(Avrop redan, RamavtalId ramavtal, Avropsformular formular, Importcell rad, string nummer)
    {
        var nya = formular.SomUppgifter();
        var olika = new List<string>();
        if (redan.Ramavtal != ramavtal)
            olika.Add("ramavtal");
        if (redan.Delomrade != formular.Delomrade)
            olika.Add("delomrade");
        if (redan.Varde != nya.Varde)
            olika.Add("varde");
        if (redan.Vad != nya.Vad)
            olika.Add("vad");
        if (redan.Fran != nya.Fran || redan.Till != nya.Till)
            olika.Add("fran");
        if (rad["leverantor"] is not null && redan.Leverantor?.Value != formular.Leverantor)
            olika.Add("leverantor");
        if (redan.Lage == Avropslage.Annullerat)
            return Postutfall.Felaktig(nummer, rad.Rad, "nummer", "Avropet finns och är annullerat. Ge det ett nytt nummer om det är ett annat.");
        return olika.Count == 0
            ? new(Importutfall.Oforandrad, nummer) { Adress = Adress(nummer) }
            : new(Importutfall.Fel, nummer) { Fel = [.. olika.Select(falt => (rad.Rad, new Radfel(falt, "Avropet finns med en annan uppgift. Rätta det på avropets sida, så att skälet står där.")))] };
    }

    private async Task<Postutfall> RegistreraAsync(string nummer, string ramavtal, Avropsformular formular, CancellationToken cancellationToken)
    {
        var (dag, lage, uppgifter) = (formular.Dag.SomDatum()!.Value, formular.Lage!.Value, formular.SomUppgifter());
        var underlag = await Avropsunderlag.LasAsync(db, db.Ramavtal.Where(r => r.Nummer == ramavtal), formular.Organisation!, formular.Delomrade!.Value, dag, null, cancellationToken);
        var (id, lott) = (underlag.Avtal.Id, underlag.Delomrade.Nummer);
        underlag = underlag with { Kandidater = [.. underlag.Kandidater.Select(en => en with { Avropat = en.Avropat + provadePerLeverantor.GetValueOrDefault((id, lott, en.Leverantor)) })] };
        var provning = underlag.Prova(uppgifter, lage, dag, formular.Leverantor is { } vald ? new(vald) : null, []);
        RegelbrottException.Vid(provning.Hinder);
        var handling = new Avropshandling(import.Korare ?? import.Anvandare, klocka.GetUtcNow(), klocka.IDag());
        var avrop = new Avrop(nummer, null, new(id, lott, underlag.Organisation.Id), provning.Leverantor, uppgifter, provning.Form!, lage, dag, handling, import.Id);
        avrop.HoppaOver(provning.HoppasOver, handling);
        avrop.SattPlikter(provning.Plikter);
        var inteTak = prov
            ? await ProvaTakAsync(underlag.Avtal, underlag.Delomrade, avrop.Volym, cancellationToken)
            : await db.BokaAsync(underlag.Avtal, avrop, Avropsbokning.Post.Ingen, Avropsbokning.Post.Av(avrop), overTaket: false, cancellationToken);
        if (inteTak is not null)
            throw new RegelbrottException(inteTak);
        if (prov && provning.Leverantor is { } utsedd)
            provadePerLeverantor[(id, lott, utsedd)] = provadePerLeverantor.GetValueOrDefault((id, lott, utsedd)) + uppgifter.Varde;
        if (!prov)
        {
            db.Add(avrop);
            verka(new(Importslag.Avrop, avrop, avrop.Id.Value, nummer, null));
            // Nästa rad kan gälla samma delområde: turordningen ser då det som den här raden avropade.
            await db.SaveChangesAsync(cancellationToken);
        }

        return new(Importutfall.Ny, nummer) { Adress = Adress(nummer) };
    }

    // Torrkörningen räknar själv, med raderna före inräknade, så att den inte bokar något.
    private async Task<string?> ProvaTakAsync(Ramavtal ett, Delomrade delomrade, Avropsvolym volym, CancellationToken cancellationToken)
    {
        var raknare = await db.RaknareAsync(ett.Id, cancellationToken);
        var hela = raknare.Find(en => en.Delomrade == Takraknare.HelaAvtalet) ?? new(ett.Id, Takraknare.HelaAvtalet, ett.Tak);
        var del = raknare.Find(en => en.Delomrade == delomrade.Nummer) ?? new(ett.Id, delomrade.Nummer, delomrade.Tak);
        var (medHela, medDel) = (Med(hela, volym), Med(del, volym));
        if (!hela.Ryms(medHela) || !del.Ryms(medDel))
            return Takraknare.Forklara(volym, hela, del, delomrade.Namn) + (medDel == volym && medHela == volym ? "" : " Tidigare rader i filen är inräknade.");
        (provade[(ett.Id, hela.Delomrade)], provade[(ett.Id, del.Delomrade)]) = (medHela, medDel);
        return null;
    }

    private Avropsvolym Med(Takraknare raknare, Avropsvolym volym) =>
        provade.TryGetValue((raknare.Ramavtal, raknare.Delomrade), out var hittills) ? new(hittills.Varde + volym.Varde, (hittills.Kvantitet ?? 0) + (volym.Kvantitet ?? 0)) : volym;

    private static string Adress(string nummer) => $"/avrop/{Uri.EscapeDataString(nummer)}";
}
