using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Avtalsskrivning (loading and filling an agreement): hela avtalet läses, och det skrivna blir dess uppgifter.</summary>
internal static class Avtalsskrivning
{
    /// <summary>Hela avtalet, med allt som dess regler ser.</summary>
    public static IQueryable<Ramavtal> Hela(this IQueryable<Ramavtal> avtal) => avtal
        .Include(r => r.Berorda)
        .Include(r => r.Delomraden).ThenInclude(d => d.Leverantorer)
        .Include(r => r.Berattigade)
        .Include(r => r.Forlangningar)
        .Include(r => r.Steg.OrderBy(s => s.Ordning))
        .Include(r => r.Perioder)
        .Include(r => r.Andringar.OrderBy(a => a.Nummer))
        .Include(r => r.Dagar)
        .AsSplitQuery();

    /// <summary>Avtalet att ändra, när det är oförändrat sedan den som handlar såg det.</summary>
    /// <exception cref="SaknasException">Avtalet finns inte.</exception>
    public static async Task<Ramavtal> RamavtalAsync(this LeveransDbContext db, string nummer, Guid marke, CancellationToken cancellationToken)
    {
        var avtal = await db.Ramavtal.Hela().FirstOrDefaultAsync(r => r.Nummer == nummer, cancellationToken) ?? throw Saknas();
        db.KravOforandrad(avtal, marke);
        return avtal;
    }

    public static SaknasException Saknas() => new("Ramavtalet finns inte.");

    /// <summary>Det främsta området och den som upphandlar.</summary>
    public static async Task<(AnskaffningsomradeId Omrade, OrganisationId Upphandlare)> GrundAsync(this LeveransDbContext db, Avtalsformular formular, CancellationToken cancellationToken)
    {
        var omrade = await db.Anskaffningsomraden.Where(o => o.Slug == formular.Omrade).Select(o => (AnskaffningsomradeId?)o.Id).FirstOrDefaultAsync(cancellationToken)
            ?? throw new RegelbrottException("Området finns inte. Välj ett i listan.");
        var upphandlare = await db.Organisationer.Where(o => o.Slug == formular.Upphandlare).Select(o => (OrganisationId?)o.Id).FirstOrDefaultAsync(cancellationToken)
            ?? throw new RegelbrottException("Den som upphandlar finns inte i registret. Välj en i listan.");
        return (omrade, upphandlare);
    }

    /// <summary>Fyller avtalet med det skrivna, och räknarna får dess tak.</summary>
    public static async Task FyllAsync(this LeveransDbContext db, Ramavtal avtal, Avtalsformular formular, DateOnly idag, CancellationToken cancellationToken)
    {
        await db.FyllUppgifterAsync(avtal, formular, idag, null, cancellationToken);
        await db.SattTakAsync(avtal, cancellationToken);
    }

    /// <summary>Fyller avtalet med det skrivna, utan att röra databasen. En leverantör som den som fyller redan känner slås inte upp.</summary>
    public static async Task FyllUppgifterAsync(this LeveransDbContext db, Ramavtal avtal, Avtalsformular formular, DateOnly idag, Func<string, LeverantorId?>? kand, CancellationToken cancellationToken)
    {
        var (omrade, upphandlare) = await db.GrundAsync(formular, cancellationToken);
        var berorda = new List<(AnskaffningsomradeId?, AvtalsomradeId?)>();
        foreach (var kod in formular.Berorda.Where(kod => kod != Ansvarsplats.HelaIt))
            berorda.Add(await Ansvarsplats.GallerAsync(db, kod, cancellationToken));
        avtal.SattUppgifter(new(formular.Titel!, formular.Regim!.Value, omrade, upphandlare)
        {
            Dnr = formular.Dnr.SomText() is { } dnr ? Diarienummer.Tolka(dnr) : null,
            Agare = formular.Agare,
            Forvaltare = formular.Forvaltare,
            Paborjad = formular.Paborjad.SomDatum(),
            CpvKoder = Avtalsregler.Koder(formular.Cpv),
            Berorda = berorda,
            Tak = Avtalsregler.Tak(formular.TakBelopp, formular.TakKvantitet, formular.TakEnhet),
            Avropsregel = Avtalsregler.Avrop(formular),
            Pliktregel = Avtalsregler.Plikter(formular),
            Prisvillkor = formular.Pris,
            Indexvillkor = formular.Indexvillkor,
            PrisSekretess = formular.PrisSekretess,
        });
        avtal.RattaTid(
            formular.Fran.SomDatum(),
            formular.Till.SomDatum(),
            [.. formular.Forlangningar.Where(rad => !rad.ArTom).Select(rad => (Avtalsregler.Heltal(rad.Manader)!.Value, Avtalsregler.Heltal(rad.Besked)!.Value, rad.Satt))],
            formular.SarskildaSkal);
        avtal.SattDelomraden(await db.DelomradenAsync(formular, kand, cancellationToken));
        var ratter = new List<(Omfattning, Giltighet)>();
        foreach (var rad in formular.Berattigade.Where(rad => !rad.ArTom))
        {
            var giltighet = new Giltighet(rad.Fran.SomDatum(), rad.Till.SomDatum());
            ratter.Add((await Ansvarsplats.VemAsync(db, rad.Vem!, giltighet.Fran ?? avtal.Avtalstid.Fran ?? idag, cancellationToken), giltighet));
        }

        avtal.SattBerattigade(ratter);
    }

    private static async Task<List<Delomradesuppgift>> DelomradenAsync(this LeveransDbContext db, Avtalsformular formular, Func<string, LeverantorId?>? kand, CancellationToken cancellationToken)
    {
        var delomraden = new List<Delomradesuppgift>();
        foreach (var rad in formular.Delomraden.Where(rad => !rad.ArTom))
        {
            var leverantorer = new List<(LeverantorId, decimal?)>();
            foreach (var text in (rad.Leverantorer ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                leverantorer.Add(await db.LeverantorAsync(text, kand, cancellationToken));
            delomraden.Add(new(rad.Namn!, Avtalsregler.Tak(rad.TakBelopp, rad.TakKvantitet, rad.TakEnhet), leverantorer));
        }

        return delomraden;
    }

    /// <summary>Leverantören som texten nämner, med sin andel.</summary>
    /// <exception cref="RegelbrottException">Ingen eller flera leverantörer stämmer, eller andelen går inte att läsa.</exception>
    public static async Task<(LeverantorId Leverantor, decimal? Andel)> LeverantorAsync(this LeveransDbContext db, string text, Func<string, LeverantorId?>? kand, CancellationToken cancellationToken)
    {
        var delar = text.Split(';', 2, StringSplitOptions.TrimEntries);
        decimal? andel = null;
        if (delar.Length == 2)
            andel = Beloppstolk.Forsok(delar[1].TrimEnd('%'), out var procent) ? procent : throw new RegelbrottException($"Andelen ”{delar[1]}” går inte att läsa. Skriv procent efter semikolon, till exempel ”Konsult Alfa AB; 60”.");
        var sokt = delar[0];
        if (kand?.Invoke(sokt) is { } redan)
            return (redan, andel);
        var siffror = string.Concat(sokt.Where(char.IsAsciiDigit));
        var nummer = siffror.Length == 10 ? $"{siffror[..6]}-{siffror[6..]}" : sokt;
        var funna = await db.Leverantorer.Where(l => l.Organisationsnummer == nummer || l.UtlandsktNummer == sokt || l.Namn == sokt).Select(l => l.Id).Take(2).ToListAsync(cancellationToken);
        return funna.Count switch
        {
            1 => (funna[0], andel),
            0 => throw new RegelbrottException($"Leverantören ”{sokt}” finns inte i leverantörsregistret. Skriv organisationsnumret eller hela namnet, en leverantör per rad."),
            _ => throw new RegelbrottException($"Flera leverantörer heter ”{sokt}”. Skriv organisationsnumret."),
        };
    }
}
