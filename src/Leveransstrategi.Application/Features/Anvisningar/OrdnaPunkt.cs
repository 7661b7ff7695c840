using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Flyttar en punkt inom eller mellan avsnitt (moves a clause); dess id och stöd följer med.</summary>
public static class OrdnaPunkt
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Punkt">Punkten (the clause).</param>
    /// <param name="TillAvsnitt">Avsnittet som den flyttas till (target section); utan det flyttas den inom sitt eget.</param>
    /// <param name="Upp">Om den flyttas ett steg upp, annars ett steg ner (direction).</param>
    /// <param name="Grund">Revisionen som åtgärden utgår från (base).</param>
    [Sammanfogar]
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, PunktId Punkt, AvsnittsId? TillAvsnitt, bool Upp, Guid Grund) : IKommando<Sparutfall>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Slug).NotEmpty().WithMessage("Välj en anvisning.");
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
            return await db.SkrivAsync(version, request.Grund, bas => Flytta(bas, request), Revisionsslag.Sparad, anvandare, klocka.GetUtcNow(), cancellationToken);
        }

        private static Anvisningstext Flytta(Anvisningstext bas, Command request)
        {
            var eget = bas.Avsnitt.FirstOrDefault(a => a.Punkter.Any(p => p.Id == request.Punkt))
                ?? throw new SaknasException("Punkten finns inte i utkastet. Öppna utkastet på nytt.");
            var punkter = eget.Punkter.ToList();
            var plats = punkter.FindIndex(p => p.Id == request.Punkt);
            var punkt = punkter[plats];
            if (request.TillAvsnitt is { } mal && mal != eget.Id)
            {
                var till = bas.Hitta(mal) ?? throw new SaknasException("Avsnittet finns inte i utkastet. Öppna utkastet på nytt.");
                punkter.RemoveAt(plats);
                return bas.Med(eget with { Punkter = punkter }).Med(till with { Punkter = [.. till.Punkter, punkt] });
            }

            var ny = request.Upp ? plats - 1 : plats + 1;
            if (ny < 0 || ny >= punkter.Count)
                return bas;
            punkter.RemoveAt(plats);
            punkter.Insert(ny, punkt);
            return bas.Med(eget with { Punkter = punkter });
        }
    }
}
