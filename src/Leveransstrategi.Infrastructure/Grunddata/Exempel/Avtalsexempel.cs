using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Infrastructure.Grunddata.Exempel;

/// <summary>
/// Läser in exempel på ramavtal och avrop (loads demonstration agreements) när registret inte har några. De är märkta i nummer och titel, så
/// att de syns som exempel överallt, och får dagar som hör ihop med i dag. Bara för demonstration.
/// </summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="akt">Akten, för spåret (the act).</param>
/// <param name="formedlare">Förmedlaren (the mediator), för avropen.</param>
/// <param name="klocka">Klockan (the clock).</param>
public sealed class Avtalsexempel(LeveransDbContext db, Akt akt, IMediator formedlare, TimeProvider klocka)
{
    /// <summary>Numrens början (prefix of the numbers).</summary>
    public const string Led = "EX-";

    /// <summary>Märket som inleder titlar och texter (mark in titles and texts).</summary>
    internal const string Marke = "Exempel: ";

    // Hur fort exemplen avropas, så att de skiljer sig åt; delområde 1 har halva taket.
    private static readonly decimal[] takter = [1m, 0.6m, 1.5m, 2.1m, 0.4m, 1.8m, 0.8m];
    private static readonly string[] avropare = ["bromma-stadsdelsnamnd", "utbildningsnamnden", "servicenamnden"];

    /// <summary>Läser in dem (loads them).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <returns>Antal nya ramavtal (number of new agreements).</returns>
    public async Task<int> LasInAsync(CancellationToken cancellationToken)
    {
        if (await db.Ramavtal.AnyAsync(cancellationToken))
            return 0;
        var omraden = await db.Anskaffningsomraden.AsNoTracking().ToDictionaryAsync(o => o.Slug, o => o.Id, cancellationToken);
        var avtalsomraden = await db.Avtalsomraden.AsNoTracking().ToDictionaryAsync(a => a.Slug, a => a.Id, cancellationToken);
        var upphandlare = await db.Organisationer.AsNoTracking().Where(o => o.Slug == "servicenamnden").Select(o => (OrganisationId?)o.Id).FirstOrDefaultAsync(cancellationToken);
        if (upphandlare is null)
            return 0;
        var (fil, idag) = (Avtalsexempelfil.Las(), klocka.IDag());
        var leverantorer = fil.Leverantorer.Select(namn => new Leverantor(namn, null, null)).ToList();
        var avtal = fil.Ramavtal.Select((post, plats) => (Post: post, Avtal: Avtal(post, plats, omraden, avtalsomraden, upphandlare.Value, leverantorer, idag))).ToList();
        akt.Namn = "LasInExempel";
        db.AddRange(leverantorer);
        db.AddRange(Sammantraden(idag));
        db.AddRange(avtal.Select(par => par.Avtal));
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaktion = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await transaktion.CommitAsync(cancellationToken);
        });
        foreach (var (plats, (post, ett)) in avtal.Index().Where(en => en.Item.Post.Lage is Ramavtalslage.Galler or Ramavtalslage.Slut))
            await AvropaAsync(post, plats, ett, idag, cancellationToken);
        foreach (var handling in Avtalsexempelhandlingar.For([.. avtal.Select(par => par.Avtal)]))
            await formedlare.Send(handling, cancellationToken);
        return avtal.Count;
    }

    // En onsdag i månaden utom i juli, från förra året och tre år framåt.
    private static IEnumerable<Sammantrade> Sammantraden(DateOnly idag) =>
        from plats in Enumerable.Range(0, 60)
        let manad = new DateOnly(idag.Year - 1, 1, 1).AddMonths(plats)
        where manad.Month != 7
        select new Sammantrade(Enumerable.Range(9, 7).Select(manad.AddDays).First(dag => dag.DayOfWeek == DayOfWeek.Wednesday));

    private static Ramavtal Avtal(
        Avtalsexempelpost post,
        int plats,
        Dictionary<string, AnskaffningsomradeId> omraden,
        Dictionary<string, AvtalsomradeId> avtalsomraden,
        OrganisationId upphandlare,
        List<Leverantor> leverantorer,
        DateOnly idag)
    {
        var fran = new DateOnly(idag.Year, idag.Month, 1).AddMonths(post.Start);
        var till = fran.AddMonths(post.Manader).AddDays(-1);
        var avtal = new Ramavtal(post.Nummer, Marke + post.Titel, post.Regim, omraden[post.Omrade], upphandlare);
        avtal.SattUppgifter(new(Marke + post.Titel, post.Regim, omraden[post.Omrade], upphandlare)
        {
            Dnr = Diarienummer.Tolka(string.Create(CultureInfo.InvariantCulture, $"EX {fran.Year - 1}/{plats + 1}")),
            Agare = "Kommunstyrelsen",
            // Upphandlingen började en tid före det första steget, olika lång tid för olika avtal.
            Paborjad = post.Lage >= Ramavtalslage.Galler ? fran.AddDays(-330 - (plats % 5 * 7)) : null,
            Forvaltare = "Avtalsförvaltare, servicenämnden",
            CpvKoder = [CpvKod.Tolka(post.Cpv)],
            Berorda = post.Avtalsomrade is { } slug ? [(null, avtalsomraden[slug])] : [],
            Tak = new(post.Varde, null, null),
            Avropsregel = new(post.Form, "exempel: avtalet punkt 4", hogstBelopp: post.Form == Avropsformslag.Rangordning ? decimal.Round(post.Varde / 10) : null),
        });
        avtal.SattTid(
            fran,
            till,
            [.. post.Forlangningar.Select((option, nummer) => (option.Manader, option.Besked, nummer == 1 ? Forlangningsatt.Tyst : Forlangningsatt.Uttryckligt))],
            post.Manader + post.Forlangningar.Sum(option => option.Manader) > Ramavtal.MaxManaderUtanSkal ? "Exempel: omställningen till ett nytt system tar två år." : null);
        // Ett stort avtal delas i två delområden, så att listor och sidor visar också det.
        var antagna = Enumerable.Range(0, post.Leverantorer).Select(nummer => leverantorer[(plats + (nummer * 3)) % leverantorer.Count].Id).Distinct().ToList();
        var andel = decimal.Floor(100m / Math.Max(1, antagna.Count));
        // Den första får det som blir över, så att andelarna är 100 procent.
        IReadOnlyList<(LeverantorId, decimal?)> medAndel =
            [.. antagna.Select((id, rang) => (id, post.Form == Avropsformslag.Fordelningsnyckel ? (decimal?)(rang == 0 ? 100 - (andel * (antagna.Count - 1)) : andel) : null))];
        avtal.SattDelomraden(post.Varde >= 60_000_000 && post.Leverantorer > 1
            ? [new("Del 1: hela staden", new(post.Varde / 2, null, null), medAndel), new("Del 2: särskilda behov", null, medAndel)]
            : [new("Hela avtalet", null, medAndel)]);
        avtal.SattBerattigade(post.Regim == Lagregim.Direktupphandling
            ? [(Omfattning.Alla(Organisationskrets.Stadsdelsnamnder), Giltighet.TillsVidare)]
            : [(Omfattning.Alla(Organisationskrets.AllaNamnder), Giltighet.TillsVidare), .. plats % 3 == 0 ? new[] { (Omfattning.Alla(Organisationskrets.Bolag), Giltighet.TillsVidare) } : []]);
        Passera(avtal, post, fran, idag);
        return avtal;
    }

    // Stegen får dagar bakåt från avtalets första dag, eller från i dag när avtalet är på väg.
    private static void Passera(Ramavtal avtal, Avtalsexempelpost post, DateOnly fran, DateOnly idag)
    {
        var sist = post.Lage switch
        {
            Ramavtalslage.Planerat => (Avtalsstegslag?)null,
            Ramavtalslage.Annonserat => Avtalsstegslag.Annonserat,
            Ramavtalslage.Tilldelat => Avtalsstegslag.Tilldelat,
            Ramavtalslage.Avtalssparr => Avtalsstegslag.Underrattat,
            _ => Avtalsstegslag.Tecknat,
        };
        var grund = post.Lage is Ramavtalslage.Annonserat or Ramavtalslage.Tilldelat or Ramavtalslage.Avtalssparr ? idag.AddDays(-3) : fran.AddDays(-60);
        foreach (var slag in Ramavtal.Ordning(post.Regim).Where(slag => slag <= sist))
        {
            var dag = grund.AddDays(slag switch { Avtalsstegslag.UnderlagGodkant => -240, Avtalsstegslag.Annonserat => -180, Avtalsstegslag.Tilldelat => -31, Avtalsstegslag.Underrattat => post.Lage == Ramavtalslage.Avtalssparr ? 0 : -30, _ => 0 });
            avtal.Passera(slag, dag, Avtalssteg.BehoverBeslut(slag) ? Beslut(dag) : null, slag == Avtalsstegslag.Underrattat ? Underrattelsesatt.Elektroniskt : null);
        }

        if (post.Lage == Ramavtalslage.Uppsagt)
            avtal.Passera(Avtalsstegslag.Uppsagt, idag.AddDays(-20), Beslut(idag.AddDays(-200)));
        // Den första förlängningen är utnyttjad när avtalet annars hade slutat.
        if (post.Lage is Ramavtalslage.Galler && avtal.Forlangningsdagar() is [var forsta, ..] && forsta.SenastBesked < idag && forsta.Forlangning.Satt == Forlangningsatt.Uttryckligt)
            avtal.AvgorForlangning(1, utnyttjas: true, Beslut(forsta.SenastBesked.AddDays(-14)));
    }

    private static Beslut Beslut(DateOnly dag) => new("Kommunstyrelsen", dag, "§ 0", Diarienummer.Tolka(string.Create(CultureInfo.InvariantCulture, $"EX {dag.Year}/0")));

    private async Task AvropaAsync(Avtalsexempelpost post, int plats, Ramavtal avtal, DateOnly idag, CancellationToken cancellationToken)
    {
        // Taket nås helt av två avrop i det exempel som ska vara slut; av de andra är mellan en tiondel och hälften avropad.
        var takt = takter[plats % takter.Length];
        decimal[] delar = post.Lage == Ramavtalslage.Slut ? [0.6m, 0.4m] : post.Varde > 20_000_000 ? [0.09m * takt, 0.06m * takt, 0.08m * takt] : [0.09m * takt, 0.07m * takt];
        var forsta = avtal.Avtalstid.Fran!.Value;
        var steg = Math.Max(1, (idag.DayNumber - forsta.DayNumber) / (delar.Length + 1));
        for (var i = 0; i < delar.Length; i++)
        {
            var (dag, varde) = (forsta.AddDays(steg * (i + 1)), decimal.Round(post.Varde * delar[i]));
            var formular = new Avropsformular
            {
                Organisation = avropare[post.Regim == Lagregim.Direktupphandling ? 0 : i % avropare.Length],
                Delomrade = 1,
                Vad = $"{Marke}{post.Titel.ToLowerInvariant()}, etapp {(i + 1).ToString(CultureInfo.InvariantCulture)}",
                Varde = varde.ToString(CultureInfo.InvariantCulture),
                Fran = $"{dag:yyyy-MM-dd}",
                Till = $"{dag.AddMonths(10):yyyy-MM-dd}",
                Dag = $"{dag:yyyy-MM-dd}",
                Lage = Avropslage.Avropat,
                // Vid förnyad konkurrensutsättning är det den som vann; i exemplen turas de om.
                Leverantor = post.Form == Avropsformslag.Fku || varde > avtal.Avropsregel?.HogstBelopp ? avtal.Delomraden[0].Leverantorer[i % avtal.Delomraden[0].Leverantorer.Count].LeverantorId.Value : null,
            };
            await formedlare.Send(new RegistreraAvrop.Command(post.Nummer, formular), cancellationToken);
        }
    }
}
