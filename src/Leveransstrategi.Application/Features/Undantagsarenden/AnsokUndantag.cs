using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Undantagsarenden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>Ansöker om undantag för en nämnd (applies for an exception).</summary>
public static class AnsokUndantag
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Organisation">Nämndens slug (the committee).</param>
    /// <param name="Grund">Regeln, som nyckel från <see cref="ValjUndantagsgrund"/> (the rule).</param>
    /// <param name="Vad">Vad undantaget ska gälla (what).</param>
    /// <param name="Skal">Varför (why).</param>
    /// <param name="Fran">Önskad första dag (desired first day), så som den skrevs.</param>
    /// <param name="Till">Önskad sista dag (desired last day), så som den skrevs.</param>
    /// <param name="Dnr">Nämndens eget diarienummer (its own registry number), om något.</param>
    [Kraver(Behorighet.AnsokaUndantag)]
    public sealed record Command(string Organisation, string? Grund, string? Vad, string? Skal, string? Fran, string? Till, string? Dnr) : IKommando<Guid>, IGallerOrganisation;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Grund).Must(ValjUndantagsgrund.ArLaslig).WithMessage("Välj vilken regel undantaget ska gälla.");
            RuleFor(k => k.Vad).NotEmpty().WithMessage("Skriv vad undantaget ska gälla, till exempel ett system eller ett köp.");
            RuleFor(k => k.Vad).MaximumLength(Undantag.MaxLangdVad).WithMessage($"Beskriv vad undantaget ska gälla med högst {Undantag.MaxLangdVad} tecken. Skälen skriver du för sig.");
            RuleFor(k => k.Skal).NotEmpty().WithMessage("Skriv varför nämnden behöver undantaget.");
            RuleFor(k => k.Skal).MaximumLength(Undantagssteg.MaxLangdText).WithMessage($"Skriv skälen med högst {Undantagssteg.MaxLangdText} tecken.");
            RuleFor(k => k.Fran).NotEmpty().WithMessage("Ange från vilken dag undantaget behövs. " + Datumtolk.Hjalp);
            RuleFor(k => k.Fran).SkrivsSomDatum();
            RuleFor(k => k.Till).NotEmpty().WithMessage("Ange till vilken dag undantaget behövs. Ett undantag gäller alltid en bestämd tid. " + Datumtolk.Hjalp);
            RuleFor(k => k.Till).SkrivsSomDatum();
            RuleFor(k => k.Till).Must((k, till) => till.SomDatum() is not { } sista || k.Fran.SomDatum() is not { } forsta || forsta <= sista).WithMessage("Sista dagen kan inte ligga före den första. Ändra något av datumen.");
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
            var organisation = await db.Organisationer.AsNoTracking().FirstOrDefaultAsync(o => o.Slug == request.Organisation, cancellationToken)
                ?? throw new SaknasException($"Det finns ingen organisation med adressen {request.Organisation}.");
            var dag = klocka.IDag();
            if (!organisation.Giltighet.Omfattar(dag))
                throw new RegelbrottException($"{organisation.Namn} finns inte i dag och kan inte ansöka.");
            var undantag = new Undantag(
                organisation,
                await db.GrundAsync(request.Grund!, organisation, dag, cancellationToken),
                new(request.Vad, request.Skal, request.Fran.SomDatum()!.Value, request.Till.SomDatum()!.Value, string.IsNullOrWhiteSpace(request.Dnr) ? null : Diarienummer.Tolka(request.Dnr)),
                anvandare.SomHandlaggare(),
                klocka.GetUtcNow());
            db.Add(undantag);
            return undantag.Id.Value;
        }
    }
}
