using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Registrerar att ett planerat köp är genomfört (marks a planned award as made), med de uppgifter som blev.</summary>
public static class GenomforDirektupphandling
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Köpet (the purchase).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="Vad">Vad som köptes (what).</param>
    /// <param name="Cpv">CPV-kod (CPV code).</param>
    /// <param name="Varde">Värde i kronor utan mervärdesskatt (SEK excl. VAT), så som det skrevs.</param>
    /// <param name="Dag">Dagen då avtalet slöts (day).</param>
    /// <param name="Enhet">Enhet (unit).</param>
    /// <param name="Leverantor">Leverantör (supplier).</param>
    /// <param name="Leverantorsnummer">Leverantörens organisationsnummer (its number).</param>
    /// <param name="Skal">Skäl (reasons).</param>
    /// <param name="Dnr">Organisationens eget diarienummer (its own registry number).</param>
    [Kraver(Behorighet.RegistreraDirektupphandling)]
    public sealed record Command(
        Guid Id,
        Guid Versionsmarke,
        string? Vad,
        string? Cpv,
        string? Varde,
        string? Dag,
        string? Enhet,
        string? Leverantor,
        string? Leverantorsnummer,
        string? Skal,
        string? Dnr) : IKommando, IKopfalt;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            this.KravKop();
            this.KravGenomfort(klocka, _ => true);
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var kop = await db.EgetKopAsync(anvandare, request.Id, request.Versionsmarke, cancellationToken);
            kop.Genomfor(request.SomUppgifter(), anvandare.Handlar(klocka));
            return Unit.Value;
        }
    }
}
