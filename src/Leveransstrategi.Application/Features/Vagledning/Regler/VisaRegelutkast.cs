using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Visar utkastet till regelverk (shows the draft): raderna, vad som är ändrat, provfallen och det som hindrar publicering.</summary>
public static class VisaRegelutkast
{
    /// <summary>Fråga (query).</summary>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record Query : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Forra">Den senast publicerade versionen (the version that the draft replaces).</param>
    /// <param name="Utkast">Utkastet (the draft), om något pågår.</param>
    /// <param name="Namn">Namn på det som raderna pekar på (names of what the rows point at).</param>
    public sealed record View(Avlost Forra, Utkastet? Utkast, Regelnamn Namn);

    /// <summary>Versionen som avlöses (the version to be replaced).</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Giltighet">Versionens tid (validity).</param>
    /// <param name="Beslut">Beslutet bakom (decision), om något.</param>
    public sealed record Avlost(int Nummer, Giltighet Giltighet, Beslut? Beslut);

    /// <summary>Utkastet (the draft).</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Versionsmarke">Märket (token).</param>
    /// <param name="Andring">Vad som ändrades senast (latest change).</param>
    /// <param name="Regler">Reglerna (the rules).</param>
    /// <param name="Skillnad">Vad som skiljer från den publicerade versionen (difference).</param>
    /// <param name="Provfall">Provfallen, de som faller först (test cases).</param>
    /// <param name="Avslutade">Provfall som är avslutade sedan den publicerade versionen (ended cases).</param>
    /// <param name="Hinder">Det som hindrar publicering, oavsett dag (obstacles).</param>
    /// <param name="Oprovade">Avsnitt som inte går att pröva (sections that cannot be checked).</param>
    public sealed record Utkastet(
        int Nummer,
        Guid Versionsmarke,
        string? Andring,
        Regelsamling Regler,
        Regelskillnad Skillnad,
        IReadOnlyList<Provrad> Provfall,
        IReadOnlyList<AvslutatProvfall> Avslutade,
        IReadOnlyList<string> Hinder,
        IReadOnlyList<string> Oprovade);

    /// <summary>Ett provfall kört mot utkastet (a test case run against the draft).</summary>
    /// <param name="Id">Provfallet (the case).</param>
    /// <param name="Namn">Vad det visar (what it shows).</param>
    /// <param name="Underlag">Underlaget (inputs).</param>
    /// <param name="Vantat">Väntat svar (expected).</param>
    /// <param name="Blev">Svaret (got).</param>
    /// <param name="Slag">Hur tabellen svarade (how the table answered).</param>
    /// <param name="Rader">Raden som svarade, eller raderna som går emot varandra (the rows that answered).</param>
    /// <param name="Kalla">Varför det väntade är rätt (source).</param>
    /// <param name="ArNytt">Om det är tillagt i utkastet (added in the draft).</param>
    /// <param name="Versionsmarke">Märket (token).</param>
    public sealed record Provrad(Guid Id, string Namn, Frageunderlag Underlag, Slutsatskod Vantat, Slutsatskod Blev, Utfallsslag Slag, IReadOnlyList<string> Rader, Kallhanvisning Kalla, bool ArNytt, Guid Versionsmarke)
    {
        /// <summary>Om provfallet håller (does it pass).</summary>
        public bool Haller => Vantat == Blev;
    }

    /// <summary>Ett avslutat provfall (an ended case).</summary>
    /// <param name="Namn">Vad det visade (what it showed).</param>
    /// <param name="Vantat">Väntat svar (expected).</param>
    /// <param name="Skal">Varför det avslutades (reason).</param>
    /// <param name="Av">Vem (who).</param>
    /// <param name="Tidpunkt">När (when).</param>
    public sealed record AvslutatProvfall(string Namn, Slutsatskod Vantat, string Skal, string Av, DateTimeOffset Tidpunkt);

    /// <summary>Regelnamn (names): vad slugar och nycklar i raderna heter.</summary>
    /// <param name="Dokument">Styrdokument efter slug (documents).</param>
    /// <param name="Lagrum">Lagrum efter nyckel (paragraphs).</param>
    /// <param name="Omraden">Områden och avtalsområden efter slug (areas).</param>
    /// <param name="Organisationer">Nämnder och bolag efter slug (organisations).</param>
    public sealed record Regelnamn(
        IReadOnlyDictionary<string, string> Dokument,
        IReadOnlyDictionary<string, string> Lagrum,
        IReadOnlyDictionary<string, string> Omraden,
        IReadOnlyDictionary<string, string> Organisationer);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var versioner = await db.Regelverksversioner.AsNoTracking().ToListAsync(cancellationToken);
            var forra = Regelverksversion.Senaste(versioner) ?? throw new SaknasException("Det finns inget publicerat regelverk.");
            var underlag = await Regelunderlag.HamtaUtanRamavtalAsync(db, cancellationToken);
            var utkast = versioner.Find(version => version.Status == Regelverksstatus.Utkast);
            return new(
                new(forra.Nummer, forra.Giltighet, forra.Beslut),
                utkast is null ? null : await UtkastetAsync(utkast, forra, versioner, underlag, cancellationToken),
                await NamnAsync(underlag, cancellationToken));
        }

        private async Task<Utkastet> UtkastetAsync(Regelverksversion utkast, Regelverksversion forra, List<Regelverksversion> versioner, Regelunderlag underlag, CancellationToken cancellationToken)
        {
            var alla = await db.Provfall.AsNoTracking().OrderBy(fall => fall.Namn).ToListAsync(cancellationToken);
            var korda = new Vagledare(underlag).Prova(utkast, alla);
            var kallor = await db.KontrolleraKallorAsync(utkast.Regler, cancellationToken);
            return new(
                utkast.Nummer,
                utkast.Versionsmarke,
                utkast.Andring,
                utkast.Regler,
                Regelskillnad.Mellan(forra.Regler, utkast.Regler),
                [.. korda.Select(ett => Rad(ett, forra)).OrderBy(rad => rad.Haller)],
                [.. alla.Where(fall => fall.Provar(forra.Nummer) && !fall.Provar(utkast.Nummer)).Select(fall => new AvslutatProvfall(fall.Namn, fall.Vantat, fall.Skal!, fall.AvslutatAv!, fall.Avslutat!.Value))],
                utkast.HinderForPublicering(new(versioner, [.. korda.Select(ett => ett.Resultat)], kallor.Saknade), null, null),
                kallor.Oprovade);
        }

        private static Provrad Rad(Provkorning ett, Regelverksversion forra) => new(
            ett.Fall.Id.Value,
            ett.Fall.Namn,
            ett.Fall.Underlag,
            ett.Fall.Vantat,
            ett.Utfall.Kod,
            ett.Utfall.Slag,
            ett.Utfall.Slutsats is { } slutsats ? [slutsats.Id] : [.. ett.Utfall.Kolliderar.Select(rad => rad.Id)],
            ett.Fall.Kalla,
            ett.Fall.FranVersion > forra.Nummer,
            ett.Fall.Versionsmarke);

        private async Task<Regelnamn> NamnAsync(Regelunderlag underlag, CancellationToken cancellationToken) => new(
            await db.Styrdokument.AsNoTracking().Where(d => d.Status == Registerstatus.Registrerat).OrderBy(d => d.Titel).ToDictionaryAsync(d => d.Slug, d => d.Titel, cancellationToken),
            underlag.Lagrum.Values.OrderBy(l => l.Lag).ThenBy(l => l.Paragraf).ThenBy(l => l.Giltighet.Fran).ToDictionary(l => l.Nyckel, l => $"{l.Lag} ({l.Sfs}) {l.Paragraf}"),
            underlag.Omraden.Values.Select(o => (o.Slug, o.Namn)).Concat(underlag.Avtalsomraden.Values.Select(a => (a.Slug, a.Namn))).DistinctBy(par => par.Slug).ToDictionary(par => par.Slug, par => par.Namn),
            underlag.Organisationer.Values.OrderBy(o => o.Namn, StringComparer.Create(Svensktid.Kultur, ignoreCase: true)).ToDictionary(o => o.Slug, o => o.Namn));
    }
}
