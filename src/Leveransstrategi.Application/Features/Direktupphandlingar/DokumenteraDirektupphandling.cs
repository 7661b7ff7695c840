using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Direktupphandlingar;
using MediatR;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Dokumenterar en direktupphandling (documents a direct award), halvfärdigt eller klart.</summary>
public static class DokumenteraDirektupphandling
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Köpet (the purchase).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="Klar">Om dokumentationen är klar (is it complete).</param>
    /// <param name="Behov">Behovet och föremålet (the need).</param>
    /// <param name="Vardeberakning">Hur värdet beräknades (how the value was estimated).</param>
    /// <param name="Konkurrens">Tillfrågade leverantörer (competition).</param>
    /// <param name="Leverantorsval">Varför leverantören valdes (why this supplier).</param>
    /// <param name="Grund">Varför köpet kunde direktupphandlas (why a direct award).</param>
    /// <param name="Avtalstid">Avtalets tid (term).</param>
    [Kraver(Behorighet.RegistreraDirektupphandling)]
    public sealed record Command(
        Guid Id,
        Guid Versionsmarke,
        bool Klar,
        string? Behov,
        string? Vardeberakning,
        string? Konkurrens,
        string? Leverantorsval,
        string? Grund,
        string? Avtalstid) : IKommando
    {
        internal Dokumentation Dokumentation => new()
        {
            Behov = Behov.SomText(),
            Vardeberakning = Vardeberakning.SomText(),
            Konkurrens = Konkurrens.SomText(),
            Leverantorsval = Leverantorsval.SomText(),
            Grund = Grund.SomText(),
            Avtalstid = Avtalstid.SomText(),
        };
    }

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        private static readonly string forLang = $"Skriv högst {Dokumentation.MaxLangd} tecken.";

        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Behov).MaximumLength(Dokumentation.MaxLangd).WithMessage(forLang);
            RuleFor(k => k.Vardeberakning).MaximumLength(Dokumentation.MaxLangd).WithMessage(forLang);
            RuleFor(k => k.Konkurrens).MaximumLength(Dokumentation.MaxLangd).WithMessage(forLang);
            RuleFor(k => k.Leverantorsval).MaximumLength(Dokumentation.MaxLangd).WithMessage(forLang);
            RuleFor(k => k.Grund).MaximumLength(Dokumentation.MaxLangd).WithMessage(forLang);
            RuleFor(k => k.Avtalstid).MaximumLength(Dokumentation.MaxLangd).WithMessage(forLang);
            // Det som saknas står vid sitt fält; domänen prövar detsamma.
            RuleFor(k => k.Dokumentation).Custom((dokumentation, kontroll) =>
            {
                foreach (var (falt, hinder) in dokumentation.TommaFalt)
                    kontroll.AddFailure(falt, hinder);
            }).When(k => k.Klar);
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
            kop.Dokumentera(request.Dokumentation, request.Klar, anvandare.Handlar(klocka));
            return Unit.Value;
        }
    }
}
