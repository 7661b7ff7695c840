using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Inläsning av leverantörer (reads suppliers). Samma leverantör känns igen på numret, eller på namnet när numret saknas.</summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="idag">Dagens datum (today).</param>
/// <param name="verka">Tar emot det som ändras (receives the effects).</param>
internal sealed class Leverantorsinlasning(LeveransDbContext db, DateOnly idag, Action<Verkan> verka) : IInlasare
{
    private Leverantorsregister register = null!;

    public string? Nyckel(Importcell rad) => null;

    public async Task ForberedAsync(IReadOnlyList<Importpost> poster, CancellationToken cancellationToken) => register ??= await Leverantorsregister.LasAsync(db, cancellationToken);

    public async Task<Postutfall> BehandlaAsync(Importpost post, CancellationToken cancellationToken)
    {
        var rad = post.Forsta;
        if (rad["namn"] is not { } namn)
            return Postutfall.Felaktig(null, rad.Rad, "namn", "Namnet saknas.");
        if (rad["orgnr"] is not null && rad["utlandskt"] is not null)
            return Postutfall.Felaktig(namn, rad.Rad, "utlandskt", "Raden har både ett svenskt nummer och ett i ett annat land. Behåll ett av dem.");
        Leverantor ny;
        try
        {
            ny = new(namn, rad["orgnr"] is { } nummer ? Organisationsnummer.Tolka(nummer) : null, rad["utlandskt"]);
        }
        catch (RegelbrottException fel)
        {
            return Postutfall.Felaktig(namn, rad.Rad, rad["orgnr"] is null ? "namn" : "orgnr", fel.Message);
        }

        var medNummer = register.MedNummer(ny.Organisationsnummer ?? ny.UtlandsktNummer);
        if (medNummer.Count > 1)
            return Postutfall.Felaktig(namn, rad.Rad, "orgnr", $"Numret finns på {medNummer.Count} leverantörer. Slå ihop dem först.");
        if (medNummer.Count == 1)
            return await MedSammaNummerAsync(rad, ny, medNummer[0], cancellationToken);
        var medNamn = register.MedNamn(namn);
        if (medNamn.Count == 0)
        {
            db.Add(ny);
            register.Lagg(ny);
            verka(new(Importslag.Leverantorer, ny, ny.Id.Value, ny.Namn, null));
            return new(Importutfall.Ny, namn) { Adress = Adress(ny.Id) };
        }

        return MedSammaNamn(rad, ny, medNamn);
    }

    private static Postutfall MedSammaNamn(Importcell rad, Leverantor ny, IReadOnlyList<Leverantorsregister.Kand> lika)
    {
        if (ny.Nummernyckel is null && lika.Count == 1)
            return Finns(ny.Namn, lika[0]);
        if (ny.Nummernyckel is null)
            return Postutfall.Felaktig(ny.Namn, rad.Rad, "namn", $"{lika.Count} leverantörer heter så. Lägg till numret i filen.");
        var utan = lika.FirstOrDefault(en => en.Nummer is null);
        return utan is not null
            ? Postutfall.Felaktig(ny.Namn, rad.Rad, "orgnr", $"{utan.Namn} finns utan nummer. Registrera leverantören med numret på sidan Leverantörer, och slå ihop dem om de är densamma.")
            : Postutfall.Felaktig(ny.Namn, rad.Rad, "orgnr", $"{lika[0].Namn} finns med numret {lika[0].Nummer}. Är det en annan leverantör, registrera den på sidan Leverantörer.");
    }

    private async Task<Postutfall> MedSammaNummerAsync(Importcell rad, Leverantor ny, Leverantorsregister.Kand redan, CancellationToken cancellationToken)
    {
        if (register.MedNamn(ny.Namn).Any(en => en.Id == redan.Id))
            return Finns(ny.Namn, redan);
        if (rad["namnfran"] is null)
            return Postutfall.Felaktig(ny.Namn, rad.Rad, "namn", $"Numret hör till {redan.Namn}. Har leverantören bytt namn, ange första dagen med det nya namnet i kolumnen Namnet gäller från.");
        if (rad["namnfran"].SomDatum() is not { } fran)
            return Postutfall.Felaktig(ny.Namn, rad.Rad, "namnfran", Datumtolk.Hjalp);
        var leverantor = await db.Leverantorer.Include(l => l.TidigareNamn).FirstAsync(l => l.Id == redan.Id, cancellationToken);
        try
        {
            var fore = leverantor.Namn;
            leverantor.BytNamn(ny.Namn, fran, idag);
            verka(new(Importslag.Leverantorer, leverantor, leverantor.Id.Value, ny.Namn, fore));
            return new(Importutfall.Andrad, ny.Namn) { Adress = Adress(leverantor.Id), Text = $"Hette {fore}." };
        }
        catch (RegelbrottException fel)
        {
            return Postutfall.Felaktig(ny.Namn, rad.Rad, "namnfran", fel.Message);
        }
    }

    private static Postutfall Finns(string namn, Leverantorsregister.Kand redan) => new(Importutfall.Oforandrad, namn)
    {
        Adress = Adress(redan.Id),
        Text = string.Equals(namn, redan.Namn, StringComparison.Ordinal) ? null : $"Finns som {redan.Namn}.",
    };

    internal static string Adress(LeverantorId id) => $"/leverantorer/{id.Value}";
}
