using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Avslutar ett ansvar (ends a responsibility) enligt en källa. Det tas aldrig bort: dagen före står det kvar.</summary>
public static class AvslutaAnsvar
{
    /// <summary>Fråga (query): ansvaret som det är sparat.</summary>
    /// <param name="Id">Ansvaret (the responsibility).</param>
    [Kraver(Behorighet.RedigeraAnsvar)]
    public sealed record Query(Guid Id) : IFraga<View>;

    /// <summary>Läget före handlingen (the state before the act).</summary>
    /// <param name="Ansvar">Ansvaret (the responsibility).</param>
    /// <param name="Versionsmarke">Märket att skicka med (concurrency token).</param>
    /// <param name="Hinder">Det som hindrar (obstacles).</param>
    /// <param name="Kallor">Källorna att välja bland (sources).</param>
    public sealed record View(Ansvarsrad Ansvar, Guid Versionsmarke, IReadOnlyList<string> Hinder, IReadOnlyList<Kallval> Kallor);

    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Ansvaret (the responsibility).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="SistaDag">Sista dagen (last day), så som den skrevs.</param>
    /// <param name="NagonTarVid">Om någon annan tar vid (does somebody take over).</param>
    /// <param name="Kalla">Källan till avslutet (source of the ending).</param>
    /// <param name="Kalltitel">Namnet på en källa utanför registret (name of another source).</param>
    /// <param name="Kallavsnitt">Avsnitt, punkt eller paragraf (section).</param>
    [Kraver(Behorighet.RedigeraAnsvar)]
    public sealed record Command(Guid Id, Guid Versionsmarke, string? SistaDag, bool? NagonTarVid, string? Kalla, string? Kalltitel, string? Kallavsnitt) : IKommando, IKalluppgifter;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.SistaDag).NotEmpty().WithMessage("Skriv den sista dagen som ansvaret gäller. " + Datumtolk.Hjalp);
            RuleFor(k => k.SistaDag).SkrivsSomDatum();
            RuleFor(k => k.NagonTarVid).NotNull().WithMessage("Välj om någon annan tar vid.");
            this.KravKalla();
        }
    }

    /// <summary>Svarar på frågan (query handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class QueryHandler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var underlag = await Ansvarsunderlag.MedKallorAsync(db, cancellationToken);
            var ansvar = underlag.Ansvar.FirstOrDefault(ett => ett.Id == new AnsvarId(request.Id)) ?? throw new SaknasException("Det finns inget sådant ansvar.");
            return new(underlag.Rad(ansvar), ansvar.Versionsmarke, ansvar.HinderForAvslut(), await db.KallvalAsync(cancellationToken));
        }
    }

    /// <summary>Utför kommandot (command handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var ansvar = await db.Ansvar.FirstOrDefaultAsync(ett => ett.Id == new AnsvarId(request.Id), cancellationToken)
                ?? throw new SaknasException("Det finns inget sådant ansvar.");
            db.KravOforandrad(ansvar, request.Versionsmarke);
            ansvar.Avsluta(request.SistaDag.SomDatum()!.Value, await db.SomKallaAsync(request, cancellationToken), request.NagonTarVid!.Value);
            return Unit.Value;
        }
    }
}
