using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>Bekräftar ett belopp i lag (confirms a legal amount), så att vägledningen får använda det.</summary>
public static class BekraftaBelopp
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Beloppet (the amount).</param>
    /// <param name="Belopp">Beloppet i kronor utan mervärdesskatt (SEK excl. VAT), så som det skrevs.</param>
    /// <param name="Underlag">Var det är läst (where it was read).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.BekraftaBelopp)]
    public sealed record Command(Guid Id, string? Belopp, string? Underlag, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Belopp).Must(text => Beloppstolk.Forsok(text, out var belopp) && belopp > 0).WithMessage("Ange beloppet i kronor, större än noll. " + Beloppstolk.Hjalp);
            RuleFor(k => k.Underlag).NotEmpty().WithMessage("Ange var beloppet är läst, till exempel SFS-numret.");
            RuleFor(k => k.Underlag).MaximumLength(Beloppsgrans.MaxLangdUnderlag).WithMessage($"Underlaget får ha högst {Beloppsgrans.MaxLangdUnderlag} tecken.");
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
            var grans = await db.Beloppsgranser.FirstOrDefaultAsync(b => b.Id == new BeloppsgransId(request.Id), cancellationToken)
                ?? throw new SaknasException("Beloppet finns inte.");
            db.KravOforandrad(grans, request.Versionsmarke);
            Beloppstolk.Forsok(request.Belopp, out var belopp);
            grans.Bekrafta(belopp, request.Underlag!, anvandare.Namn, klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
