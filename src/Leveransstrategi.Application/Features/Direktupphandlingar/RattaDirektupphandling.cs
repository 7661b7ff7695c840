using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Direktupphandlingar;
using MediatR;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Rättar en direktupphandling (corrects a direct award); historiken säger vad som ändrades och varför.</summary>
public static class RattaDirektupphandling
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Köpet (the purchase).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="Rattelseskal">Varför uppgifterna rättas (why).</param>
    /// <param name="Vad">Vad som köps (what).</param>
    /// <param name="Cpv">CPV-kod (CPV code).</param>
    /// <param name="Varde">Värde i kronor utan mervärdesskatt (SEK excl. VAT), så som det skrevs.</param>
    /// <param name="Dag">Dag (day).</param>
    /// <param name="Enhet">Enhet (unit).</param>
    /// <param name="Leverantor">Leverantör (supplier).</param>
    /// <param name="Leverantorsnummer">Leverantörens organisationsnummer (its number).</param>
    /// <param name="Skal">Skäl (reasons).</param>
    /// <param name="Dnr">Organisationens eget diarienummer (its own registry number).</param>
    [Kraver(Behorighet.RegistreraDirektupphandling)]
    public sealed record Command(
        Guid Id,
        Guid Versionsmarke,
        string? Rattelseskal,
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
        public Validator()
        {
            this.KravKop();
            RuleFor(k => k.Rattelseskal).NotEmpty().WithMessage("Skriv varför uppgifterna rättas.");
            RuleFor(k => k.Rattelseskal).MaximumLength(Kophandelse.MaxLangdSkal).WithMessage($"Skälet för rättelsen får ha högst {Kophandelse.MaxLangdSkal} tecken.");
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
            kop.Ratta(request.SomUppgifter(), request.Rattelseskal, anvandare.Handlar(klocka));
            return Unit.Value;
        }
    }
}
