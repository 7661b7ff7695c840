using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>
/// Vägleder ett köp (guides a purchase): får organisationen köpa det själv? Svaret är ett stöd; nämnden beslutar
/// (kommunallagen 6 kap. 38 §).
/// </summary>
public static class VagledKop
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Omrade">Områdets eller avtalsområdets slug (area).</param>
    /// <param name="Organisation">Organisationens slug (organisation).</param>
    /// <param name="Dag">Köpets dag (day of the purchase).</param>
    /// <param name="Natur">Köpets art (nature), ur <see cref="Faktavarden"/>, om den är besvarad.</param>
    /// <param name="Varde">Värde i kronor utan mervärdesskatt (SEK excl. VAT), så som det skrevs.</param>
    /// <param name="Manader">Tid i månader (months), om den är besvarad.</param>
    /// <param name="Undantag">Om köpet är det som ett beslutat undantag avser (covered by a decided exception): ja eller nej, om det är besvarat.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Omrade, string Organisation, DateOnly Dag, string? Natur = null, string? Varde = null, int? Manader = null, string? Undantag = null) : IFraga<Vagledningssvar>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(q => q.Omrade).NotEmpty().WithMessage("Välj vad köpet gäller.");
            RuleFor(q => q.Organisation).NotEmpty().WithMessage("Välj nämnd eller bolag.");
            RuleFor(q => q.Natur).ArEnNatur();
            RuleFor(q => q.Varde).ArEttVarde();
            RuleFor(q => q.Undantag).ArJaEllerNej();
            RuleFor(q => q.Manader).InclusiveBetween(1, 600).WithMessage("Ange tiden i hela månader, från 1 till 600.");
        }
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, Vagledningssvar>
    {
        /// <inheritdoc/>
        public async Task<Vagledningssvar> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var fraga = new Frageunderlag(
                request.Omrade,
                request.Organisation,
                request.Dag,
                request.Natur,
                Beloppstolk.Forsok(request.Varde, out var varde) ? varde : null,
                request.Manader,
                request.Undantag);
            return new Vagledare(await Regelunderlag.HamtaForAsync(db, fraga, klocka.IDag(), cancellationToken)).Svara(fraga);
        }
    }
}
