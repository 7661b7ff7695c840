using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Paminnelser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Sparar en regel för påminnelser (saves a reminder rule): en ny, eller en ändring från en dag. Det som har gällt står kvar.</summary>
public static class SparaPaminnelseregel
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Regeln som ändras (the rule), eller ingen för en ny.</param>
    /// <param name="Slag">Vad som bevakas (what is watched).</param>
    /// <param name="Regim">Lagregim (legal regime), eller alla.</param>
    /// <param name="Troskel">Dagar före eller procent (threshold), så som det skrevs.</param>
    /// <param name="Roll">Vem som påminns (receiver).</param>
    /// <param name="EskalerasEfter">Dagar till nästa roll (days until escalation), så som det skrevs.</param>
    /// <param name="EskalerasTill">Nästa roll (next role).</param>
    /// <param name="Fran">Första dagen (first day), så som den skrevs.</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RedigeraPaminnelseregler)]
    public sealed record Command(Guid? Id, Bevakningsslag? Slag, Lagregim? Regim, string? Troskel, Paminnelseroll? Roll, string? EskalerasEfter, Paminnelseroll? EskalerasTill, string? Fran, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.Slag).NotNull().WithMessage("Välj vad påminnelsen gäller.");
            RuleFor(k => k.Roll).NotNull().WithMessage("Välj vem som påminns.");
            RuleFor(k => k.Troskel).Must(text => Heltal(text) is not null).WithMessage("Skriv ett helt tal: dagar i förväg, eller procent av taket.");
            RuleFor(k => k.EskalerasEfter).Must(text => string.IsNullOrWhiteSpace(text) || Heltal(text) is not null).WithMessage("Skriv ett helt antal dagar, eller inget.");
            RuleFor(k => k.Fran).NotEmpty().WithMessage("Skriv från vilken dag regeln gäller.").SkrivsSomDatum();
            RuleFor(k => k.Fran).Must(text => text.SomDatum() is not { } dag || dag >= klocka.IDag()).WithMessage("Regeln kan börja gälla tidigast i dag. Det som redan är påmint ändras inte.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var innehall = new Regelinnehall(request.Slag!.Value, request.Regim, Heltal(request.Troskel)!.Value, request.Roll!.Value, Heltal(request.EskalerasEfter), request.EskalerasTill);
            var fran = request.Fran.SomDatum()!.Value;
            RegelbrottException.Vid(Paminnelseregel.Hinder(innehall));
            var egen = request.Id is { } guid ? PaminnelseregelId.Av(guid) : (PaminnelseregelId?)null;
            if (await db.Paminnelseregler.AnyAsync(
                r => r.Id != egen && r.Slag == innehall.Slag && r.Regim == innehall.Regim && r.Troskel == innehall.Troskel && r.Roll == innehall.Roll && (r.Giltighet.Till == null || r.Giltighet.Till >= fran),
                cancellationToken))
                throw new RegelbrottException("Det finns redan en sådan regel. Ändra den i stället.");
            if (egen is null)
            {
                db.Add(new Paminnelseregel(innehall, fran));
                return Unit.Value;
            }

            var regel = await db.RegelAsync(request.Id!.Value, request.Versionsmarke, cancellationToken);
            if (regel.Andra(innehall, fran) is { } ny)
                db.Add(ny);
            return Unit.Value;
        }
    }

    /// <summary>Heltalet i ett fält (the whole number of a field), eller inget.</summary>
    /// <param name="text">Det som skrevs (the text as typed).</param>
    internal static int? Heltal(string? text) => int.TryParse(text?.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var tal) ? tal : null;

    /// <summary>Regeln att ändra, när den är oförändrad sedan den som handlar såg den.</summary>
    internal static async Task<Paminnelseregel> RegelAsync(this LeveransDbContext db, Guid id, Guid marke, CancellationToken cancellationToken)
    {
        var sokt = PaminnelseregelId.Av(id);
        var regel = await db.Paminnelseregler.FirstOrDefaultAsync(r => r.Id == sokt, cancellationToken) ?? throw new SaknasException("Regeln finns inte.");
        db.KravOforandrad(regel, marke);
        return regel;
    }
}
