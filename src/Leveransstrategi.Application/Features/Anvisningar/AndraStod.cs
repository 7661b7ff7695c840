using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Lägger till eller tar bort ett stöd för en punkt (adds or removes a source of a clause).</summary>
public static class AndraStod
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Punkt">Punkten (the clause).</param>
    /// <param name="Grund">Revisionen som åtgärden utgår från (base).</param>
    /// <param name="TaBort">Stödets plats i listan, från 0, när det ska tas bort (index of a source to remove).</param>
    /// <param name="Slag">Slag av nytt stöd (kind of a new source).</param>
    /// <param name="Styrdokument">Styrdokumentets slug (document).</param>
    /// <param name="Titel">Lagens eller beslutets namn (name of the statute or decision).</param>
    /// <param name="Avsnitt">Avsnitt eller paragraf (section or paragraph).</param>
    /// <param name="Mal">Punkten som stödet är (target clause).</param>
    [Sammanfogar]
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(
        string Slug,
        PunktId Punkt,
        Guid Grund,
        int? TaBort,
        Kallslag? Slag = null,
        string? Styrdokument = null,
        string? Titel = null,
        string? Avsnitt = null,
        PunktId? Mal = null) : IKommando<Sparutfall>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Slag).NotNull().When(k => k.TaBort is null).WithMessage("Välj vad punkten vilar på.");
            RuleFor(k => k.Styrdokument).NotEmpty().When(k => k.Slag == Kallslag.Styrdokument).WithMessage("Välj ett styrdokument.");
            RuleFor(k => k.Titel).NotEmpty().When(k => k.Slag == Kallslag.Lag).WithMessage("Skriv lagens namn och nummer, till exempel Lagen (2016:1145) om offentlig upphandling.");
            RuleFor(k => k.Titel).NotEmpty().When(k => k.Slag == Kallslag.Beslut).WithMessage("Skriv vem som beslutade, dag och diarienummer.");
            RuleFor(k => k.Titel).MaximumLength(Kallhanvisning.MaxLangdTitel).WithMessage($"Namnet får ha högst {Kallhanvisning.MaxLangdTitel} tecken.");
            RuleFor(k => k.Avsnitt).MaximumLength(Kallhanvisning.MaxLangdAvsnitt).WithMessage($"Avsnittet får ha högst {Kallhanvisning.MaxLangdAvsnitt} tecken.");
            RuleFor(k => k.Mal).NotNull().When(k => k.Slag == Kallslag.Punkt).WithMessage("Välj en punkt.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Sparutfall>
    {
        /// <inheritdoc/>
        public async Task<Sparutfall> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            var nytt = request.TaBort is null ? await NyttAsync(version, request, cancellationToken) : null;
            return await db.SkrivAsync(version, request.Grund, Andra, Revisionsslag.Sparad, anvandare, klocka.GetUtcNow(), cancellationToken);

            Anvisningstext Andra(Anvisningstext bas)
            {
                var punkt = bas.Punkt(request.Punkt) ?? throw new SaknasException("Punkten finns inte i utkastet. Öppna utkastet på nytt.");
                if (nytt is not null)
                    return punkt.Kallor.Contains(nytt) ? bas : bas.Med(punkt with { Kallor = [.. punkt.Kallor, nytt] });
                return bas.Med(punkt with { Kallor = [.. punkt.Kallor.Where((_, plats) => plats != request.TaBort)] });
            }
        }

        private async Task<Punktkalla> NyttAsync(Anvisningsversion version, Command request, CancellationToken cancellationToken)
        {
            var avsnitt = request.Avsnitt.SomText();
            switch (request.Slag)
            {
                case Kallslag.Styrdokument:
                    var titel = await db.Styrdokument.AsNoTracking().Where(d => d.Slug == request.Styrdokument).Select(d => d.Titel).FirstOrDefaultAsync(cancellationToken)
                        ?? throw new RegelbrottException("Styrdokumentet finns inte i registret. Välj ett i listan.");
                    await db.KravAvsnittAsync(request.Styrdokument!, titel, avsnitt, cancellationToken);
                    return new(Kallslag.Styrdokument, new Kallhanvisning(titel, request.Styrdokument, avsnitt));
                case Kallslag.Punkt:
                    var mal = request.Mal!.Value;
                    if (version.Text.Punkt(mal) is not null)
                    {
                        var egen = await db.Anvisningar.AsNoTracking().Where(a => a.Id == version.AnvisningId).Select(a => a.Titel).SingleAsync(cancellationToken);
                        return new(Kallslag.Punkt, new Kallhanvisning(egen, null, null), mal);
                    }

                    var register = await Punktregister.HamtaAsync(db, version.AnvisningId, true, cancellationToken);
                    return register.Platser.TryGetValue(mal, out var plats)
                        ? new(Kallslag.Punkt, new Kallhanvisning(plats.Titel, null, null), mal)
                        : throw new RegelbrottException("Punkten finns inte i någon beslutad anvisning. Välj en annan.");
                default:
                    return new(request.Slag!.Value, new Kallhanvisning(request.Titel!.Trim(), null, avsnitt));
            }
        }
    }
}
