using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Direktupphandlingar;
using MediatR;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Registrerar en direktupphandling (registers a direct award), planerad eller genomförd, för den egna organisationen.</summary>
public static class RegistreraDirektupphandling
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Organisation">Organisationens slug (the organisation).</param>
    /// <param name="Genomford">Om avtalet är slutet (already made).</param>
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
        string Organisation,
        bool Genomford,
        string? Vad,
        string? Cpv,
        string? Varde,
        string? Dag,
        string? Enhet,
        string? Leverantor,
        string? Leverantorsnummer,
        string? Skal,
        string? Dnr) : IKommando<Guid>, IGallerOrganisation, IKopfalt;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            this.KravKop();
            this.KravGenomfort(klocka, k => k.Genomford);
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
            var uppgifter = request.SomUppgifter();
            var kopare = await db.KopareAsync(anvandare, request.Organisation, uppgifter.Dag, cancellationToken);
            var kop = new Direktupphandling(kopare.Id, uppgifter, request.Genomford, anvandare.Handlar(klocka));
            db.Add(kop);
            return kop.Id.Value;
        }
    }
}
