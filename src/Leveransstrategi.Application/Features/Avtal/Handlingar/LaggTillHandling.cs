using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Handlingar;

/// <summary>Lägger till en handling i ett ramavtal (adds a document to an agreement), som en länk eller som en fil. Filen sparas oförändrad.</summary>
public static class LaggTillHandling
{
    /// <summary>Kommando (command). Svaret är handlingens id.</summary>
    /// <param name="Nummer">Avtalets nummer (agreement number).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Handlingsnummer">Handlingsnummer (registry number of the document).</param>
    /// <param name="Datum">Handlingens dag, så som den skrevs (its date).</param>
    /// <param name="Lank">Länk (link).</param>
    /// <param name="Filnamn">Filens namn (file name), när en fil är vald.</param>
    /// <param name="Innehall">Filens innehåll (content).</param>
    /// <param name="Sekretess">Om den omfattas av sekretess (is it secret).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(
        string Nummer,
        string? Titel,
        Avtalshandlingsslag? Slag,
        string? Handlingsnummer,
        string? Datum,
        string? Lank,
        string? Filnamn,
        byte[]? Innehall,
        bool Sekretess) : IKommando<Guid>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.Titel).NotEmpty().WithMessage("Skriv vad handlingen heter.");
            RuleFor(k => k.Titel).MaximumLength(Avtalshandling.MaxLangdTitel).WithMessage($"Titeln får ha högst {Avtalshandling.MaxLangdTitel} tecken.");
            RuleFor(k => k.Slag).Must(slag => slag is { } valt && Enum.IsDefined(valt)).WithMessage("Välj vad det är för handling.");
            RuleFor(k => k.Handlingsnummer).MaximumLength(Avtalshandling.MaxLangdNummer).WithMessage($"Handlingsnumret får ha högst {Avtalshandling.MaxLangdNummer} tecken.");
            RuleFor(k => k.Datum).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv handlingens dag, till exempel 2008-03-03.").SkrivsSomDatum();
            RuleFor(k => k.Datum).Must(text => text.SomDatum() is not { } dag || dag <= klocka.IDag()).WithMessage("Handlingens dag ligger i framtiden. Skriv den dag som står på handlingen.");
            RuleFor(k => k.Lank).MaximumLength(Avtalshandling.MaxLangdLank).WithMessage($"Länken får ha högst {Avtalshandling.MaxLangdLank} tecken.");
            RuleFor(k => k.Lank).Must(text => text.SomText() is not { } lank || Avtalshandling.ArLank(lank)).WithMessage("Skriv hela länken. Den ska börja med https://.");
            RuleFor(k => k.Filnamn).Must((k, _) => k.Lank.SomText() is null != k.Innehall is null)
                .WithMessage(k => k.Innehall is null ? "Välj en fil, eller skriv länken till handlingen." : "Välj antingen en fil eller en länk, inte båda.")
                .OverridePropertyName("Fil");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="granskare">Granskaren av filer (file checker).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, IFilgranskare granskare, TimeProvider klocka) : IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var avtal = await db.Ramavtal.Where(r => r.Nummer == request.Nummer).Select(r => (RamavtalId?)r.Id).FirstOrDefaultAsync(cancellationToken) ?? throw Avtalsskrivning.Saknas();
            if (request.Innehall is { } innehall)
                granskare.Krav(innehall, request.Filnamn ?? string.Empty);
            var handling = new Avtalshandling(
                avtal,
                new(request.Titel!, request.Slag!.Value, request.Datum.SomDatum()!.Value, request.Sekretess)
                {
                    Nummer = request.Handlingsnummer,
                    Lank = request.Lank,
                    Fil = request.Innehall is null ? null : new(request.Filnamn!, request.Innehall),
                },
                klocka.IDag());
            db.Add(handling);
            return handling.Id.Value;
        }
    }
}
