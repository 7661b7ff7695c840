using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Registrerar ett ansvar (registers a responsibility): vem, vad, inom vilket område, enligt vilken källa och från vilken dag.</summary>
public static class RegistreraAnsvar
{
    /// <summary>Fråga (query): det som går att välja.</summary>
    /// <param name="Dag">Dagen (the day): organisationer som finns då.</param>
    [Kraver(Behorighet.RedigeraAnsvar)]
    public sealed record Query(DateOnly Dag) : IFraga<View>;

    /// <summary>Val (choices).</summary>
    /// <param name="Organisationer">Organisationerna (organisations), i namnordning.</param>
    /// <param name="Omraden">Anskaffningsområdena (acquisition areas).</param>
    /// <param name="Avtalsomraden">Avtalsområdena (contract areas).</param>
    /// <param name="Kallor">Källorna (sources).</param>
    public sealed record View(IReadOnlyList<Ansvarslank> Organisationer, IReadOnlyList<Ansvarslank> Omraden, IReadOnlyList<Ansvarslank> Avtalsomraden, IReadOnlyList<Kallval> Kallor);

    /// <summary>Kommando (command). Svaret är det nya ansvarets identitet.</summary>
    /// <param name="Vem">Vem (who): kretsens kod eller organisationens slug.</param>
    /// <param name="Roll">Rollens kod (code of the role).</param>
    /// <param name="Galler">Vad det gäller (what it is about), se <see cref="Ansvarsplats"/>.</param>
    /// <param name="Beskrivning">Vad det innebär (what it means).</param>
    /// <param name="Kalla">Källan (source).</param>
    /// <param name="Kalltitel">Namnet på en källa utanför registret (name of another source).</param>
    /// <param name="Kallavsnitt">Avsnitt, punkt eller paragraf (section).</param>
    /// <param name="GallerFran">Första dagen (first day), så som den skrevs.</param>
    /// <param name="GallerTill">Sista dagen (last day), så som den skrevs, om den är bestämd.</param>
    [Kraver(Behorighet.RedigeraAnsvar)]
    public sealed record Command(
        string? Vem,
        string? Roll,
        string? Galler,
        string? Beskrivning,
        string? Kalla,
        string? Kalltitel,
        string? Kallavsnitt,
        string? GallerFran,
        string? GallerTill) : IKommando<Guid>, IKalluppgifter;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Vem).NotEmpty().WithMessage("Välj vem som har ansvaret.");
            RuleFor(k => k.Roll).Must(roll => Ansvarsplats.Roll(roll) is not null).WithMessage("Välj vad den gör, till exempel beslutar.");
            RuleFor(k => k.Galler).NotEmpty().WithMessage("Välj vad ansvaret gäller: hela it-området, ett anskaffningsområde eller ett avtalsområde.");
            RuleFor(k => k.Beskrivning).NotEmpty().WithMessage("Skriv i en mening vad ansvaret innebär.");
            RuleFor(k => k.Beskrivning).MaximumLength(Ansvar.MaxLangdBeskrivning).WithMessage($"Beskrivningen får ha högst {Ansvar.MaxLangdBeskrivning} tecken.");
            this.KravKalla();
            RuleFor(k => k.GallerFran).NotEmpty().WithMessage("Skriv den första dagen som ansvaret gäller. " + Datumtolk.Hjalp);
            RuleFor(k => k.GallerFran).SkrivsSomDatum();
            RuleFor(k => k.GallerTill).SkrivsSomDatum();
            RuleFor(k => k.GallerTill).Must((k, till) => till.SomDatum() is not { } sista || k.GallerFran.SomDatum() is not { } forsta || forsta <= sista).WithMessage("Sista dagen kan inte ligga före den första. Ändra något av datumen.");
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
            var dag = request.Dag;
            return new(
                await db.Organisationer.AsNoTracking()
                    .Where(o => (o.Giltighet.Fran == null || o.Giltighet.Fran <= dag) && (o.Giltighet.Till == null || o.Giltighet.Till >= dag))
                    .OrderBy(o => o.Namn).Select(o => new Ansvarslank(o.Slug, o.Namn)).ToListAsync(cancellationToken),
                await db.Anskaffningsomraden.AsNoTracking().OrderBy(o => o.Ordning).Select(o => new Ansvarslank(o.Slug, o.Namn)).ToListAsync(cancellationToken),
                await db.Avtalsomraden.AsNoTracking().OrderBy(a => a.Namn).Select(a => new Ansvarslank(a.Slug, a.Namn)).ToListAsync(cancellationToken),
                await db.KallvalAsync(cancellationToken));
        }
    }

    /// <summary>Utför kommandot (command handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var fran = request.GallerFran.SomDatum()!.Value;
            var roll = Ansvarsplats.Roll(request.Roll)!.Value;
            var (omrade, avtalsomrade) = await Ansvarsplats.GallerAsync(db, request.Galler!, cancellationToken);
            var ansvar = new Ansvar(
                await Ansvarsplats.VemAsync(db, request.Vem!, fran, cancellationToken),
                roll,
                omrade,
                avtalsomrade,
                request.Beskrivning!,
                await db.SomKallaAsync(request, cancellationToken),
                new Giltighet(fran, request.GallerTill.SomDatum()));
            RegelbrottException.Vid(ansvar.HinderForRegistrering(await db.Ansvar.AsNoTracking().Where(ett => ett.Roll == roll).ToListAsync(cancellationToken)));
            db.Add(ansvar);
            return ansvar.Id.Value;
        }
    }
}
