using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Häver en leverantörs avstängning (lifts a suspension) i förtid. Den finns kvar i historiken.</summary>
public static class HavAvstangning
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Leverantören (the supplier).</param>
    /// <param name="Avstangning">Avstängningen (the suspension).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="Dag">Den dag leverantören åter får anlitas, så som den skrevs (the day it may be used again).</param>
    /// <param name="Skal">Skäl (reason).</param>
    [Kraver(Behorighet.SkotaLeverantorer)]
    public sealed record Command(Guid Id, Guid Avstangning, Guid Versionsmarke, string? Dag, string? Skal) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Dag).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv den dag leverantören åter får anlitas, till exempel 2008-03-03.").SkrivsSomDatum();
            RuleFor(k => k.Skal).NotEmpty().WithMessage("Skriv varför avstängningen hävs.");
            RuleFor(k => k.Skal).MaximumLength(Leverantorssparr.MaxLangdSkal).WithMessage($"Skälet får ha högst {Leverantorssparr.MaxLangdSkal} tecken.");
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
            var leverantor = await db.LeverantorAsync(request.Id, request.Versionsmarke, cancellationToken);
            leverantor.HavAvstangning(request.Avstangning, request.Dag.SomDatum()!.Value, request.Skal!);
            return Unit.Value;
        }
    }
}
