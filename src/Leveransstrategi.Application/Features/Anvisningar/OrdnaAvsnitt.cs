using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Vad som görs med avsnittens ordning (what is done to the sections).</summary>
public enum Avsnittsatgard
{
    /// <summary>Flytta upp (move up).</summary>
    FlyttaUpp = 1,

    /// <summary>Flytta ner (move down).</summary>
    FlyttaNer = 2,

    /// <summary>Lägg till ett eget avsnitt sist eller efter ett annat (add a section).</summary>
    LaggTill = 3,

    /// <summary>Ta bort avsnittet med sina punkter (remove the section and its clauses); går att ångra ur historiken.</summary>
    TaBort = 4,

    /// <summary>Ta tillbaka ett borttaget avsnitt ur en tidigare text (take back a removed section from an earlier revision).</summary>
    TaTillbaka = 5,
}

/// <summary>Flyttar, lägger till eller tar bort ett avsnitt i utkastet (arranges the sections of the draft).</summary>
public static class OrdnaAvsnitt
{
    /// <summary>Kommando (command). Svaret har avsnittet som berördes.</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Atgard">Åtgärd (what to do).</param>
    /// <param name="Avsnitt">Avsnittet (the section); för ett nytt det som det ska stå efter, om något.</param>
    /// <param name="Grund">Revisionen som åtgärden utgår från (base).</param>
    /// <param name="Rubrik">Rubrik på ett nytt avsnitt (heading of a new section).</param>
    /// <param name="Ur">Revisionen som ett borttaget avsnitt tas ur (revision to take a removed section from).</param>
    [Sammanfogar]
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, Avsnittsatgard Atgard, AvsnittsId? Avsnitt, Guid Grund, string? Rubrik = null, Guid? Ur = null) : IKommando<Svar>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Avsnitt">Avsnittet (the section).</param>
    /// <param name="Utfall">Sparandets utfall (outcome of the save).</param>
    public sealed record Svar(AvsnittsId Avsnitt, Sparutfall Utfall);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Rubrik).NotEmpty().When(k => k.Atgard == Avsnittsatgard.LaggTill).WithMessage("Skriv en rubrik för det nya avsnittet.");
            RuleFor(k => k.Rubrik).MaximumLength(Anvisningsavsnitt.MaxLangdRubrik).WithMessage($"Rubriken får ha högst {Anvisningsavsnitt.MaxLangdRubrik} tecken. Korta den.");
            RuleFor(k => k.Avsnitt).NotNull().When(k => k.Atgard != Avsnittsatgard.LaggTill).WithMessage("Välj ett avsnitt.");
            RuleFor(k => k.Ur).NotNull().When(k => k.Atgard == Avsnittsatgard.TaTillbaka).WithMessage("Välj texten som avsnittet ska tas ur.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Svar>
    {
        /// <inheritdoc/>
        public async Task<Svar> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            var nytt = AvsnittsId.Ny();
            var ur = request is { Atgard: Avsnittsatgard.TaTillbaka, Ur: { } revision } ? await db.GrundtextAsync(version, revision, cancellationToken) : null;
            var utfall = await db.SkrivAsync(version, request.Grund, bas => ur is null ? Ordna(bas, request, nytt) : TaTillbaka(bas, ur, request.Avsnitt!.Value), Revisionsslag.Sparad, anvandare, klocka.GetUtcNow(), cancellationToken);
            return new(request.Atgard == Avsnittsatgard.LaggTill ? nytt : request.Avsnitt!.Value, utfall);
        }

        // Punkter som under tiden har flyttats till andra avsnitt står kvar där.
        private static Anvisningstext TaTillbaka(Anvisningstext bas, Anvisningstext ur, AvsnittsId id)
        {
            var borttaget = ur.Hitta(id) ?? throw new SaknasException("Avsnittet finns inte i den texten. Se historiken.");
            if (bas.Hitta(id) is not null)
                return bas;
            var finns = bas.Punkter.Select(punkt => punkt.Id).ToHashSet();
            var avsnitt = bas.Avsnitt.ToList();
            var plats = ur.Avsnitt.TakeWhile(a => a.Id != id).Count();
            avsnitt.Insert(Math.Min(plats, avsnitt.Count), borttaget with { Punkter = [.. borttaget.Punkter.Where(punkt => !finns.Contains(punkt.Id))] });
            return new(avsnitt);
        }

        private static Anvisningstext Ordna(Anvisningstext bas, Command request, AvsnittsId nytt)
        {
            var avsnitt = bas.Avsnitt.ToList();
            var plats = avsnitt.FindIndex(a => a.Id == request.Avsnitt);
            if (request.Atgard == Avsnittsatgard.LaggTill)
            {
                var rubrik = request.Rubrik!.Trim();
                avsnitt.Insert(plats < 0 ? avsnitt.Count : plats + 1, new(nytt, Anvisningsmall.DelFor(rubrik), rubrik, []));
                return new(avsnitt);
            }

            if (plats < 0)
                throw new SaknasException("Avsnittet finns inte i utkastet. Öppna utkastet på nytt.");
            var till = request.Atgard switch
            {
                Avsnittsatgard.FlyttaUpp => plats - 1,
                Avsnittsatgard.FlyttaNer => plats + 1,
                _ => plats,
            };
            if (till < 0 || till >= avsnitt.Count)
                return bas;
            var flyttat = avsnitt[plats];
            avsnitt.RemoveAt(plats);
            if (request.Atgard != Avsnittsatgard.TaBort)
                avsnitt.Insert(till, flyttat);
            return new(avsnitt);
        }
    }
}
