using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;
using MediatR;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>
/// Kontrollerar ett köp innan det görs (checks a purchase beforehand): ryms det tillsammans med myndighetens köp av samma slag under året,
/// ska det dokumenteras, och uppstår ett mönster som kan vara en delad upphandling?
/// </summary>
public static class KontrolleraDirektupphandling
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Organisation">Köparens slug (the buyer).</param>
    /// <param name="Cpv">CPV-kod (CPV code).</param>
    /// <param name="Varde">Värde i kronor utan mervärdesskatt (SEK excl. VAT), så som det skrevs.</param>
    /// <param name="Dag">Dag (day), så som den skrevs.</param>
    /// <param name="Enhet">Enhet (unit).</param>
    /// <param name="Leverantor">Leverantör (supplier).</param>
    /// <param name="Leverantorsnummer">Leverantörens organisationsnummer (its number), så som det skrevs.</param>
    /// <param name="Utom">Köpet som ändras (the purchase being changed), när det redan är registrerat.</param>
    [Kraver(Behorighet.LasaDirektupphandlingar)]
    public sealed record Query(
        string? Organisation,
        string? Cpv,
        string? Varde,
        string? Dag,
        string? Enhet = null,
        string? Leverantor = null,
        string? Leverantorsnummer = null,
        Guid? Utom = null) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Kopare">Köparens namn (the buyer).</param>
    /// <param name="ArBolag">Om köparen är ett bolag och alltså en egen myndighet (a company).</param>
    /// <param name="Samlat">Köp av samma slag, hopräknade (the aggregated value).</param>
    /// <param name="Dag">Köpets dag (the day).</param>
    /// <param name="Krav">Om köpet ska dokumenteras (documentation).</param>
    /// <param name="Dokumentationsgrans">Gränsen för dokumentation den dagen (the limit), om någon är känd.</param>
    /// <param name="SistaDokumentationsdag">Sista dagen för dokumentationen (last day for it).</param>
    /// <param name="Monster">Mönster som köpet blir en del av (patterns it would join).</param>
    public sealed record View(
        string Kopare,
        bool ArBolag,
        Samlatvarde Samlat,
        DateOnly Dag,
        Dokumentationskrav Krav,
        Beloppsgrans? Dokumentationsgrans,
        DateOnly SistaDokumentationsdag,
        IReadOnlyList<Delningsmonster> Monster);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(q => q.Organisation).NotEmpty().WithMessage("Välj vem som köper.");
            RuleFor(q => q.Cpv).ArKopslag();
            RuleFor(q => q.Varde).ArKopvarde();
            RuleFor(q => q.Dag).ArKopdag();
            RuleFor(q => q.Leverantorsnummer).SkrivsSomOrganisationsnummer();
        }
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dag = request.Dag.SomDatum()!.Value;
            var slag = Kopslag.Av(CpvKod.Tolka(request.Cpv!)).Kod;
            Beloppstolk.Forsok(request.Varde, out var varde);
            var kopare = await db.KopareAsync(anvandare, request.Organisation!, dag, cancellationToken);
            // Köp nära ett årsskifte räknas inte ihop, men kan tillsammans vara ett mönster.
            var (fran, till) = (new DateOnly(dag.Year, 1, 1).AddDays(-Delningsmonster.NaraDagar), new DateOnly(dag.Year, 12, 31).AddDays(Delningsmonster.NaraDagar));
            var utom = request.Utom is { } id ? new DirektupphandlingId(id) : (DirektupphandlingId?)null;
            var kop = (await db.SomKopAsync(
                db.MyndighetensKop(kopare).Where(d => d.Slag == slag && d.Dag >= fran && d.Dag <= till && d.Status != Direktupphandlingsstatus.Aterkallad), cancellationToken))
                .Where(k => k.Id != utom)
                .ToList();
            var belopp = await db.LagbeloppAsync(cancellationToken);
            var nytt = new Kop(new(Guid.Empty), kopare.Id, kopare.Namn, request.Enhet.SomText(), string.Empty, slag, varde, dag, Direktupphandlingsstatus.Planerad, request.Leverantor.SomText(), request.Leverantorsnummer.SomOrganisationsnummer()?.Text);
            var dokumentationsgrans = belopp.For(Beloppsslag.Dokumentation, dag);
            return new(
                kopare.Namn,
                kopare.Slag == Organisationsslag.Bolag,
                Samlatvarde.Rakna(slag, dag, varde, kop, belopp),
                dag,
                Dokumentation.Krav(varde, dokumentationsgrans),
                dokumentationsgrans,
                Dokumentation.SistaDag(dag),
                [.. Delningsmonster.Finn(kop.Append(nytt), belopp).Where(m => m.Omfattar(nytt.Id))]);
        }
    }
}
