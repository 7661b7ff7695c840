using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Prövar ett avrop (tries a call-off) innan något sparas: formen förklarad, vem som står på tur, plikterna, och om det ryms. Svaret är en
/// uppgift om nu; taket avgörs när avropet registreras.
/// </summary>
public static class ProvaAvrop
{
    /// <summary>Fråga om det som går att välja (query for the choices).</summary>
    /// <param name="Ramavtal">Avtalets nummer (number).</param>
    [Kraver(Behorighet.RegistreraAvrop)]
    public sealed record Val(string Ramavtal) : IFraga<Valvy>;

    /// <summary>Fråga (query).</summary>
    /// <param name="Ramavtal">Avtalets nummer (number).</param>
    /// <param name="Formular">Uppgifterna (the facts).</param>
    [Kraver(Behorighet.RegistreraAvrop)]
    public sealed record Query(string Ramavtal, Avropsformular Formular) : IFraga<View>, IGallerOrganisation
    {
        /// <inheritdoc/>
        public string Organisation => Formular.Organisation ?? string.Empty;

        /// <inheritdoc/>
        public Behorighet? ForAlla => Behorighet.ForvaltaRamavtal;
    }

    /// <summary>Det som går att välja (choices), och vad som är kvar.</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Regel">Avropsregeln (call-off rule), om avtalet har en.</param>
    /// <param name="Tak">Taklägena (ceilings), det hela avtalet först.</param>
    /// <param name="Delomraden">Delområdena (lots).</param>
    /// <param name="Organisationer">De som får avropa och som den som frågar handlar för (organisations).</param>
    /// <param name="Enheter">Takens enheter (units), om några.</param>
    /// <param name="FarGaOverTaket">Om den som frågar får anteckna ett beslut att gå över taket (may override).</param>
    public sealed record Valvy(
        string Nummer,
        string Titel,
        Avropsregel? Regel,
        IReadOnlyList<Taklage> Tak,
        IReadOnlyList<Lott> Delomraden,
        IReadOnlyList<Ansvarslank> Organisationer,
        IReadOnlyList<string> Enheter,
        bool FarGaOverTaket);

    /// <summary>Ett delområde (a lot) med sina leverantörer.</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Leverantorer">Leverantörer i rangordning (suppliers).</param>
    public sealed record Lott(int Nummer, string Namn, IReadOnlyList<VisaAvrop.Kandidat> Leverantorer);

    /// <summary>Svar (answer).</summary>
    /// <param name="Form">Formen (form), när den går att räkna ut.</param>
    /// <param name="Tur">Turordningen (turn), när den går att räkna ut.</param>
    /// <param name="Leverantor">Den som får avropet (the one who gets it), när den är given.</param>
    /// <param name="Plikter">Plikterna (duties) som följer.</param>
    /// <param name="Hinder">Det som hindrar (obstacles).</param>
    /// <param name="InteTak">Varför det inte ryms under taket (why it does not fit), när det inte gör det.</param>
    public sealed record View(Avropsform? Form, Turordning? Tur, string? Leverantor, IReadOnlyList<Avropsplikt> Plikter, IReadOnlyList<string> Hinder, string? InteTak);

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka) => RuleFor(q => q.Formular).SetValidator(new Avropsformularregler(klocka));
    }

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Val, Valvy>, IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<Valvy> Handle(Val request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var idag = klocka.IDag();
            var avtal = await db.Ramavtal.AsNoTracking().Include(r => r.Berattigade).Include(r => r.Delomraden).ThenInclude(d => d.Leverantorer).AsSplitQuery()
                .FirstOrDefaultAsync(r => r.Nummer == request.Ramavtal, cancellationToken) ?? throw Avtalsskrivning.Saknas();
            var id = avtal.Id;
            var namn = await db.Leverantorer.AsNoTracking()
                .Where(l => db.Ramavtal.Any(r => r.Id == id && r.Delomraden.Any(d => d.Leverantorer.Any(rad => rad.LeverantorId == l.Id))))
                .Select(l => new { l.Id, l.Namn }).ToDictionaryAsync(l => l.Id, l => l.Namn, cancellationToken);
            var (alla, egna) = (anvandare.Far(Behorighet.ForvaltaRamavtal), anvandare.Organisationer.ToList());
            var organisationer = await db.Organisationer.AsNoTracking().Where(o => alla || egna.Contains(o.Slug)).OrderBy(o => o.Namn)
                .Select(o => new { o.Id, o.Slag, o.Slug, o.Namn, o.Giltighet.Till }).ToListAsync(cancellationToken);
            return new(
                avtal.Nummer,
                avtal.Titel,
                avtal.Avropsregel,
                await db.TaklagenAsync(avtal, idag, idag, cancellationToken),
                [.. avtal.Delomraden.OrderBy(d => d.Nummer).Select(d => new Lott(d.Nummer, d.Namn, [.. d.Leverantorer.OrderBy(l => l.Rang).Select(l => new VisaAvrop.Kandidat(l.LeverantorId.Value, l.Rang, namn[l.LeverantorId]))]))],
                [.. organisationer.Where(o => !alla || avtal.Berattigade.Any(b => b.Vem.Omfattar(o.Id, o.Slag))).Select(o => new Ansvarslank(o.Slug, o.Till < idag ? $"{o.Namn} (till {o.Till:yyyy-MM-dd})" : o.Namn))],
                [.. avtal.Delomraden.Select(d => d.Tak?.Enhet).Prepend(avtal.Tak?.Enhet).OfType<string>().Distinct()],
                alla);
        }

        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var formular = request.Formular;
            var (dag, uppgifter) = (formular.Dag.SomDatum()!.Value, formular.SomUppgifter());
            var underlag = await Avropsunderlag.LasAsync(db, db.Ramavtal.Where(r => r.Nummer == request.Ramavtal), formular.Organisation!, formular.Delomrade!.Value, dag, null, cancellationToken);
            var provning = underlag.Prova(uppgifter, formular.Lage!.Value, dag, formular.Leverantor is { } vald ? new(vald) : null, formular.Forbigangna.SomForbigangna());
            var raknare = await db.RaknareAsync(underlag.Avtal.Id, cancellationToken);
            var avtalet = raknare.Find(en => en.Delomrade == Takraknare.HelaAvtalet) ?? new(underlag.Avtal.Id, Takraknare.HelaAvtalet, underlag.Avtal.Tak);
            var delomradet = raknare.Find(en => en.Delomrade == underlag.Delomrade.Nummer) ?? new(underlag.Avtal.Id, underlag.Delomrade.Nummer, underlag.Delomrade.Tak);
            var ryms = avtalet.Ryms(uppgifter.Volym) && delomradet.Ryms(uppgifter.Volym);
            return new(
                provning.Form,
                provning.Tur,
                underlag.Kandidater.FirstOrDefault(en => en.Leverantor == provning.Leverantor)?.Namn,
                provning.Plikter,
                provning.Hinder,
                ryms ? null : Takraknare.Forklara(uppgifter.Volym, avtalet, delomradet, underlag.Delomrade.Namn));
        }
    }
}
