using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Avtal.Prognoser;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Visar ett ramavtal (shows an agreement) så som det bedöms en dag. Villkor om pris som omfattas av sekretess lämnar aldrig frågan till
/// den som inte får läsa dem.
/// </summary>
public static class VisaRamavtal
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Prognos">Om prognosen ska följa med (whether to include the forecast).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Nummer, DateOnly Dag, Prognosval Prognos = Prognosval.Utan) : IFraga<View>;

    /// <summary>Prognosval (when to include the forecast). Prognosen läser mer, och behövs inte av den som bara ska ändra avtalet.</summary>
    public enum Prognosval
    {
        /// <summary>Aldrig (never).</summary>
        Utan = 1,

        /// <summary>När avtalet har börjat gälla och inte har slutat (while in force), också när taket är nått.</summary>
        NarDetGaller = 2,

        /// <summary>Alltid (always); det som saknas för den dagen sägs.</summary>
        Alltid = 3,
    }

    /// <summary>Svar (answer).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="Regim">Lagregim (legal regime).</param>
    /// <param name="Agare">Avtalsägaren (contract owner).</param>
    /// <param name="Forvaltare">Avtalsförvaltaren (contract manager).</param>
    /// <param name="CpvKoder">CPV-koder (CPV codes).</param>
    /// <param name="Tid">Avtalstiden utan förlängningar (term).</param>
    /// <param name="Slutar">Sista dagen, bedömd dagen som frågan gäller (last day).</param>
    /// <param name="LangstTill">Sista dagen med alla förlängningar (longest possible).</param>
    /// <param name="SarskildaSkal">Särskilda skäl (particular grounds).</param>
    /// <param name="Tak">Avtalets tak (ceiling).</param>
    /// <param name="Forlangningar">Förlängningarna med dagar (options with their days); en avstådd har inga.</param>
    /// <param name="Steg">Stegen (gates passed).</param>
    /// <param name="NastaSteg">Nästa steg (next gate).</param>
    /// <param name="Hinder">Det som hindrar nästa steg oavsett dag (obstacles to it).</param>
    /// <param name="HinderForUppsagning">Det som hindrar en uppsägning (obstacles to termination).</param>
    /// <param name="Sparr">Avtalsspärren (standstill).</param>
    /// <param name="ArTecknat">Om avtalet är tecknat (is it signed).</param>
    /// <param name="Versionsmarke">Märket (token).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day).</param>
    /// <param name="Lage">Läget den dagen (status).</param>
    /// <param name="Atgard">Det som står på tur (next thing to do).</param>
    /// <param name="Atgardsdag">Dagen som åtgärden räknas mot (its day).</param>
    /// <param name="Omrade">Det främsta området (primary area).</param>
    /// <param name="Berorda">Andra områden (other areas), i namnordning.</param>
    /// <param name="Upphandlare">Den som upphandlar (procuring body).</param>
    /// <param name="Delomraden">Delområden (lots).</param>
    /// <param name="Berattigade">De som får avropa (who may call off).</param>
    /// <param name="Taklagen">Vad som är reserverat, avropat och kvar (ceilings), det hela avtalet först.</param>
    /// <param name="Avropsregel">Avropsregeln (call-off rule), om avtalet har en.</param>
    /// <param name="AntalAvrop">Antal avrop den dagen (number of call-offs).</param>
    /// <param name="AntalAvropande">Antal organisationer som har avropat (organisations that have called off).</param>
    /// <param name="Villkor">Villkoren om pris och index (price and index clauses), när läsaren får se dem.</param>
    /// <param name="HarHemligaVillkor">Om det finns villkor som läsaren inte får se (are clauses withheld).</param>
    /// <param name="HarIndexvillkor">Om avtalet har en indexklausul (has it an index clause); dess ord kan vara hemliga.</param>
    /// <param name="Andringar">Ändringarna (changes), i ordning.</param>
    /// <param name="Prognos">Prognosen (forecast), när den frågades efter.</param>
    public sealed record View(
        string Nummer,
        string Titel,
        string? Dnr,
        Lagregim Regim,
        string? Agare,
        string? Forvaltare,
        IReadOnlyList<string> CpvKoder,
        Giltighet Tid,
        DateOnly? Slutar,
        DateOnly? LangstTill,
        string? SarskildaSkal,
        Takvolym? Tak,
        IReadOnlyList<Forlangningsvy> Forlangningar,
        IReadOnlyList<Avtalssteg> Steg,
        Avtalsstegslag? NastaSteg,
        IReadOnlyList<string> Hinder,
        IReadOnlyList<string> HinderForUppsagning,
        Avtalssparr? Sparr,
        bool ArTecknat,
        Guid Versionsmarke,
        DateOnly Dag,
        Ramavtalslage Lage,
        Ramavtalsatgard Atgard,
        DateOnly? Atgardsdag,
        Lank Omrade,
        IReadOnlyList<Lank> Berorda,
        Lank Upphandlare,
        IReadOnlyList<Delomradesvy> Delomraden,
        IReadOnlyList<Rattsvy> Berattigade,
        IReadOnlyList<Taklage> Taklagen,
        Avropsregel? Avropsregel,
        int AntalAvrop,
        int AntalAvropande,
        Prisvillkor? Villkor,
        bool HarHemligaVillkor,
        bool HarIndexvillkor,
        IReadOnlyList<Ramavtalsandring> Andringar,
        Avtalsprognos? Prognos);

    /// <summary>En förlängning (an option).</summary>
    /// <param name="Forlangning">Förlängningen (the option).</param>
    /// <param name="Dagar">Dess dagar (its days), när den kan bli av.</param>
    /// <param name="Status">Vad som hade hänt den dagen (state on the day).</param>
    public sealed record Forlangningsvy(Forlangning Forlangning, Forlangningsdagar? Dagar, Forlangningsstatus Status)
    {
        /// <summary>Beslutet (decision), om det var fattat den dagen.</summary>
        public Beslut? Beslut => Status == Forlangningsstatus.Oppen ? null : Forlangning.Beslut;
    }

    /// <summary>En länk (a link).</summary>
    /// <param name="Adress">Adress (address).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Lank(string Adress, string Namn);

    /// <summary>Ett delområde (a lot).</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Tak">Eget tak (ceiling of its own).</param>
    /// <param name="Leverantorer">Leverantörer i rangordning (suppliers in rank order).</param>
    public sealed record Delomradesvy(int Nummer, string Namn, Takvolym? Tak, IReadOnlyList<Leverantorsvy> Leverantorer);

    /// <summary>En leverantör i ett delområde (a supplier in a lot).</summary>
    /// <param name="Id">Leverantören (the supplier).</param>
    /// <param name="Rang">Rang (rank).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Andel">Andel i procent (share).</param>
    /// <param name="Avropat">Avropat av leverantören i delområdet, i kronor (called off).</param>
    /// <param name="Faktisk">Leverantörens del av det som avropats i delområdet, i procent (actual share), när något är avropat.</param>
    /// <param name="Numera">Den som har tagit över (successor), om någon har det den dagen.</param>
    /// <param name="AvstangdTill">Sista dagen som den är avstängd (suspended until), om den är det den dagen.</param>
    public sealed record Leverantorsvy(Guid Id, int Rang, string Namn, decimal? Andel, decimal Avropat, decimal? Faktisk, string? Numera, DateOnly? AvstangdTill);

    /// <summary>Vem som får avropa (who may call off).</summary>
    /// <param name="Namn">Vem i ord (who in words).</param>
    /// <param name="Adress">Organisationens adress (its address), när det är en.</param>
    /// <param name="Giltighet">När (when).</param>
    public sealed record Rattsvy(string Namn, string? Adress, Giltighet Giltighet);

    /// <summary>Villkor om pris och index (price and index clauses).</summary>
    /// <param name="Pris">Prisvillkor (price clause).</param>
    /// <param name="Indexvillkor">Indexvillkor (index clause).</param>
    /// <param name="Sekretess">Om de omfattas av sekretess (secrecy).</param>
    public sealed record Prisvillkor(string? Pris, string? Indexvillkor, bool Sekretess);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var avtal = await db.Ramavtal.AsNoTracking().Hela().FirstOrDefaultAsync(r => r.Nummer == request.Nummer, cancellationToken) ?? throw Avtalsskrivning.Saknas();
            var omraden = await db.Anskaffningsomraden.AsNoTracking().Select(o => new { o.Id, o.Slug, o.Namn }).ToDictionaryAsync(o => o.Id, o => new Lank($"/omraden/{o.Slug}", o.Namn), cancellationToken);
            var avtalsomraden = await db.Avtalsomraden.AsNoTracking().Select(a => new { a.Id, a.Slug, a.Namn }).ToDictionaryAsync(a => a.Id, a => new Lank($"/avtalsomraden/{a.Slug}", a.Namn), cancellationToken);
            var organisationer = await db.Organisationer.AsNoTracking().Select(o => new { o.Id, o.Slug, o.Namn }).ToDictionaryAsync(o => o.Id, o => new Lank($"/organisationer/{o.Slug}", o.Namn), cancellationToken);
            var id = avtal.Id;
            var antagna = avtal.Delomraden.SelectMany(en => en.Leverantorer, (en, rad) => avtal.LeverantorDen(en.Nummer, rad.LeverantorId, request.Dag)).Distinct().ToList();
            var leverantorer = await Leverantorskedja.LasAsync(db, antagna, cancellationToken);
            var (atgard, atgardsdag) = avtal.NastaAtgard(request.Dag);
            var harVillkor = avtal.Prisvillkor is not null || avtal.Indexvillkor is not null;
            var farSe = !avtal.PrisSekretess || anvandare.Far(Behorighet.LasaAvtalspriser);
            var dag = request.Dag;
            var dagar = avtal.Forlangningsdagar(dag);
            var taklagen = await db.TaklagenAsync(avtal, dag, klocka.IDag(), cancellationToken);
            var gjorda = db.Avrop.AsNoTracking().Where(a => a.Ramavtal == id && a.Avropat <= dag && (a.Annullerat == null || a.Annullerat > dag));
            var perLeverantor = await gjorda.GroupBy(a => new { a.Delomrade, a.Leverantor })
                .Select(grupp => new { grupp.Key.Delomrade, grupp.Key.Leverantor, Antal = grupp.Count(), Summa = grupp.Sum(a => a.Varde) })
                .ToListAsync(cancellationToken);
            var avropande = await gjorda.Select(a => a.Organisation).Distinct().CountAsync(cancellationToken);
            var lage = avtal.Lage(dag, Taklage.ArSlut(taklagen));
            var medPrognos = request.Prognos == Prognosval.Alltid || (request.Prognos == Prognosval.NarDetGaller && lage is (Ramavtalslage.Galler or Ramavtalslage.Slut));
            Leverantorsvy Vy(Delomrade delomrade, Delomradesleverantor rad)
            {
                var antagen = avtal.LeverantorDen(delomrade.Nummer, rad.LeverantorId, dag);
                var summa = perLeverantor.Where(en => en.Delomrade == delomrade.Nummer && en.Leverantor == antagen).Sum(en => en.Summa);
                var allt = perLeverantor.Where(en => en.Delomrade == delomrade.Nummer).Sum(en => en.Summa);
                var nu = leverantorer.Nu(antagen, dag);
                return new(
                    antagen.Value,
                    rad.Rang,
                    leverantorer.Undertecknare(antagen).Namn,
                    rad.Andel,
                    summa,
                    allt > 0 ? summa / allt * 100 : null,
                    nu.Id == antagen ? null : nu.Namn,
                    nu.Avstangningar.FirstOrDefault(en => en.Omfattar(dag))?.Till);
            }

            return new(
                avtal.Nummer,
                avtal.Titel,
                avtal.Dnr,
                avtal.Regim,
                avtal.Agare,
                avtal.Forvaltare,
                avtal.CpvKoder,
                avtal.Avtalstid,
                avtal.Slutar(request.Dag),
                avtal.LangstTillDen(dag),
                avtal.SarskildaSkal,
                taklagen[0].Tak,
                [.. avtal.Forlangningar.OrderBy(en => en.Nummer).Select(en => new Forlangningsvy(en, dagar.FirstOrDefault(rad => rad.Forlangning == en), en.StatusDen(dag)))],
                [.. avtal.Steg.Where(en => en.FannsDen(dag))],
                avtal.NastaStegDen(dag),
                avtal.NastaSteg is { } nasta ? avtal.HinderForSteg(nasta, null, null) : [],
                avtal.HinderForSteg(Avtalsstegslag.Uppsagt, null, null),
                avtal.Sparr,
                avtal.ArTecknat,
                avtal.Versionsmarke,
                request.Dag,
                lage,
                atgard,
                atgardsdag,
                omraden[avtal.Omrade],
                [.. avtal.Berorda.Select(en => en.Omrade is { } omrade ? omraden[omrade] : avtalsomraden[en.Avtalsomrade!.Value]).OrderBy(en => en.Namn, Svensktid.Namnordning)],
                organisationer[avtal.Upphandlare],
                [.. avtal.Delomraden.OrderBy(en => en.Nummer).Select(en => new Delomradesvy(en.Nummer, en.Namn, avtal.TakDen(en.Nummer, dag), [.. en.Leverantorer.OrderBy(l => l.Rang).Select(l => Vy(en, l))]))],
                [.. avtal.Berattigade.Select(en => en.Vem.Krets is { } krets
                    ? new Rattsvy(krets.Namn(), null, en.Giltighet)
                    : new Rattsvy(organisationer[en.Vem.Organisation!.Value].Namn, organisationer[en.Vem.Organisation!.Value].Adress, en.Giltighet)).OrderBy(en => en.Namn, Svensktid.Namnordning)],
                taklagen,
                avtal.Avropsregel,
                perLeverantor.Sum(en => en.Antal),
                avropande,
                harVillkor && farSe ? new(avtal.Prisvillkor, avtal.Indexvillkor, avtal.PrisSekretess) : null,
                harVillkor && !farSe,
                avtal.Indexvillkor is not null,
                [.. avtal.Andringar.Where(en => en.Beslut is null || en.Beslut.Datum <= request.Dag)],
                medPrognos ? await db.PrognosAsync(avtal, taklagen, dag, cancellationToken) : null);
        }
    }
}
