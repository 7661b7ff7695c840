using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>
/// Sparar vägledningens svar som tjänsteanteckning (freezes the answer). Svaret räknas fram igen av portalen; inget tas från webbläsaren
/// utom det som köparen själv har svarat.
/// </summary>
public static class SparaTjansteanteckning
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Omrade">Områdets eller avtalsområdets slug (area).</param>
    /// <param name="Organisation">Organisationens slug (organisation).</param>
    /// <param name="Dag">Köpets dag (day of the purchase).</param>
    /// <param name="Natur">Köpets art (nature).</param>
    /// <param name="Varde">Värdet, så som det skrevs (value).</param>
    /// <param name="Manader">Tid i månader (months).</param>
    /// <param name="Behov">Behovet i egna ord (the need).</param>
    /// <param name="Dnr">Organisationens eget diarienummer (its own registry number).</param>
    /// <param name="Undantag">Om köpet är det som ett beslutat undantag avser (covered by a decided exception): ja eller nej.</param>
    [Kraver(Behorighet.SparaVagledning)]
    public sealed record Command(string Omrade, string Organisation, DateOnly Dag, string? Natur, string? Varde, int? Manader, string? Behov, string? Dnr, string? Undantag = null) : IKommando<Guid>, IGallerOrganisation;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Natur).ArEnNatur();
            RuleFor(k => k.Varde).ArEttVarde();
            RuleFor(k => k.Undantag).ArJaEllerNej();
            RuleFor(k => k.Behov).MaximumLength(FinnBehov.MaxLangd).WithMessage($"Beskriv behovet med högst {FinnBehov.MaxLangd} tecken.");
            RuleFor(k => k.Dnr).SkrivsSomDiarienummer();
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var fraga = new Frageunderlag(request.Omrade, request.Organisation, request.Dag, request.Natur, Beloppstolk.Forsok(request.Varde, out var varde) ? varde : null, request.Manader, request.Undantag);
            var underlag = await Regelunderlag.HamtaForAsync(db, fraga, klocka.IDag(), cancellationToken);
            var svar = new Vagledare(underlag).Svara(fraga);
            if (svar.Kvar.Count > 0)
                throw new RegelbrottException("Besvara frågorna som är kvar innan du sparar svaret.");
            var anteckning = new Tjansteanteckning(
                underlag.Organisationer[request.Organisation].Id,
                fraga,
                svar.Kod,
                svar.Rubrik,
                Frystsvar.Av(svar, request.Behov.SomText()).Skriv(),
                string.IsNullOrWhiteSpace(request.Dnr) ? null : Diarienummer.Tolka(request.Dnr),
                anvandare.Namn,
                anvandare.Id,
                klocka.GetUtcNow());
            db.Add(anteckning);
            return anteckning.Id.Value;
        }
    }
}
