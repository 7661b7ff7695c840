using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>Redovisar hur det gick att skicka ett brev (reports the outcome of sending).</summary>
public static class RedovisaBrev
{
    /// <summary>Högsta antal försök (maximum number of attempts) innan någon får avgöra.</summary>
    public const int MaxForsok = 5;

    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Brevet (the letter).</param>
    /// <param name="Marke">Märket från när det togs (token of the claim).</param>
    /// <param name="Utfall">Hur det gick (outcome).</param>
    /// <param name="Fel">Felet (the error), om något.</param>
    [Kraver(Behorighet.Driva)]
    public sealed record Command(Guid Id, Guid Marke, Sandningsutfall Utfall, string? Fel) : IKommando;

    /// <summary>Hur länge portalen väntar före nästa försök (wait before the next attempt): längre för varje gång.</summary>
    /// <param name="forsok">Antal försök som är gjorda (attempts made).</param>
    public static TimeSpan Vantan(int forsok) => TimeSpan.FromMinutes(Math.Pow(4, Math.Clamp(forsok, 1, MaxForsok) - 1));

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            // Har någon annan hunnit avgöra brevet är märket ett annat, och då är det den som gäller.
            var brev = await db.Utkorg.FirstOrDefaultAsync(b => b.Id == request.Id && b.Marke == request.Marke, cancellationToken) ?? throw new KrockException();
            var nu = klocka.GetUtcNow();
            brev.Lage = request.Utfall switch
            {
                Sandningsutfall.Skickat => Brevlage.Skickat,
                Sandningsutfall.Oklart => Brevlage.Oklart,
                _ when brev.Forsok >= MaxForsok => Brevlage.Misslyckades,
                _ => Brevlage.Vantar,
            };
            brev.Fel = request.Fel is { Length: > Brev.MaxLangdFel } langt ? langt[..Brev.MaxLangdFel] : request.Fel;
            if (brev.Lage == Brevlage.Vantar)
                brev.TidigastNasta = nu + Vantan(brev.Forsok);
            (brev.Andrat, brev.Marke) = (nu, Guid.NewGuid());
            return Unit.Value;
        }
    }
}
